"""From verdicts to findings."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.findings import Decided, build
from checker.models import Decision, Telling
from tests.build import claim
from tests.findings.cases import against, every, says, tolls

ALL = frozenset(f"{name}.md" for name in "abcdefgh")


def camps(finding) -> tuple[list[str], list[str]]:
    """Return the values of both camps."""
    return tuple([side.value for side in finding.sides if side.camp == camp] for camp in ("one", "other"))


def test_five_papers_on_one_toll_are_one_finding_with_two_camps() -> None:
    """Six pairs of one topic make one finding, the more cited figure first."""
    verdicts = every(tolls("14", "12", "14", "12", "12"), topic="people:ferry")

    drawn = build(verdicts, ALL, 7)

    assert [(["12", "12", "12"], ["14", "14"])] == [camps(finding) for finding in drawn.shown]


def test_two_camps_of_one_size_put_the_draft_first() -> None:
    """The draft is what the editor can change."""
    verdicts = every(tolls("14", "12"), topic="people:ferry")

    drawn = build(verdicts, frozenset({"b.md"}), 7)

    assert (["12"], ["14"]) == camps(drawn.shown[0])


def test_the_message_names_the_sides_in_the_order_of_the_camps() -> None:
    """The words above two passages follow them: the pair may have been made the other way round."""
    two = every(tolls("14", "12"), topic="people:ferry")[0]
    verdict = two.model_copy(update={"turned": Telling(message="B has 12, A has 14.", why="12 against 14.")})

    straight, turned = (build([verdict], frozenset({draft}), 7).shown[0] for draft in ("a.md", "b.md"))

    assert (verdict.message, verdict.ruling.why) == (straight.message, straight.why)
    assert ("B has 12, A has 14.", "12 against 14.") == (turned.message, turned.why)


def test_values_never_set_against_one_another_stand_together() -> None:
    """12 against 14 and 17: the two that rose after it are one camp."""
    a, b, c = tolls("12", "14", "17")

    drawn = build([against(a, b, topic="t"), against(a, c, topic="t")], ALL, 7)

    assert (["14", "17"], ["12"]) == camps(drawn.shown[0])


def test_three_values_all_against_each_other_leave_the_most_cited_alone() -> None:
    """With no clean division the rest stands against the most cited value."""
    drawn = build(every(tolls("12", "14", "17", "14"), topic="t"), ALL, 7)

    assert (["14", "14"], ["12", "17"]) == camps(drawn.shown[0])


def test_one_topic_in_stories_that_share_no_article_is_two_findings() -> None:
    """A toll of people in one story is not the toll of people in another."""
    a, b, c, d = tolls("12", "14", "3", "5")

    drawn = build([against(a, b, topic="people"), against(c, d, topic="people")], ALL, 7)

    assert 2 == len(drawn.shown)


def test_pairs_without_a_topic_merge_where_they_share_a_passage() -> None:
    """A against B and A against C is one disagreement of A."""
    a = says("The council backed the tram line on Monday.", "backed", "for", document="a.md")
    b = says("The council refused the tram line.", "refused", "against", document="b.md")
    c = says("The tram line was turned down by the council.", "turned down", "against", document="c.md")

    drawn = build([against(a, b, "stance"), against(a, c, "stance")], ALL, 7)

    assert [2] == [sum(side.camp == "one" for side in finding.sides) for finding in drawn.shown]


def test_pairs_without_topic_and_passage_in_common_stay_apart() -> None:
    """Two quotations altered in the same two papers are two findings."""
    a = says("“We shall never sell the port,” she said.", "never", document="a.md")
    b = says("“We shall not sell the port,” she said.", "not", document="b.md")
    c = says("“The books are in good order,” he said.", "good", document="a.md", start=200)
    d = says("“The books are in fair order,” he said.", "fair", document="b.md", start=200)

    drawn = build([against(a, b, "quote"), against(c, d, "quote")], ALL, 7)

    assert 2 == len(drawn.shown)


def test_the_most_specific_kind_speaks_for_two_passages() -> None:
    """A figure that differs says all that an entailment model could; the repeat is counted."""
    a, b = tolls("12", "14")

    drawn = build([against(a, b, "entailment"), against(a, b, "quantity"), against(a, b, "stance")], ALL, 7)

    assert (["quantity"], 2) == ([finding.kind for finding in drawn.shown], drawn.repeated)


def test_a_figure_and_a_day_in_one_sentence_are_two_findings() -> None:
    """Exact kinds that mark other words of the same sentence have other things to say."""
    a = says("The ferry carried 12 people on Monday.", "12", document="a.md")
    b = says("The ferry carried 14 people on Tuesday.", "14", document="b.md")
    a2, b2 = says(a[0].text, "Monday", document="a.md"), says(b[0].text, "Tuesday", document="b.md")

    drawn = build([against(a, b), against(a2, b2, "date")], ALL, 7)

    assert {"quantity", "date"} == {finding.kind for finding in drawn.shown}


def test_a_spelling_does_not_hide_a_conflict() -> None:
    """A matter of style never speaks for a stance that differs."""
    a = says("Ana Ruis backed the levy on boats.", "Ana Ruis", document="a.md")
    b = says("Ana Ruiz opposed the levy on boats.", "Ana Ruiz", document="b.md")
    a2, b2 = says(a[0].text, "backed", document="a.md"), says(b[0].text, "opposed", document="b.md")

    drawn = build([against(a, b, "name", verdict="style"), against(a2, b2, "stance")], ALL, 7)

    assert {"name", "stance"} == {finding.kind for finding in drawn.shown}


def test_one_conflict_among_updates_makes_the_finding_a_conflict() -> None:
    """What cannot be explained by time is not."""
    a, b, c = tolls("12", "14", "17")
    verdicts = [against(a, b, topic="t", verdict="update"), against(b, c, topic="t"), against(a, c, topic="t")]

    assert "conflict" == build(verdicts, ALL, 7).shown[0].verdict


@pytest.mark.parametrize("levels", [("warning", "error", "note"), ("note", "note", "error")])
def test_the_gravest_pair_gives_the_level(levels) -> None:
    """Three papers, one of which contradicts itself: an error."""
    a, b, c = tolls("12", "14", "17")
    verdicts = [
        against(x, y, topic="t", severity=level) for (x, y), level in zip([(a, b), (b, c), (a, c)], levels, strict=True)
    ]

    assert ["error"] == [finding.severity for finding in build(verdicts, ALL, 7).shown]


def test_a_draft_that_repeats_the_older_figure_is_a_warning() -> None:
    """An update that the archive already has, and the draft has not."""
    old, new = tolls("12", day=2)[0], tolls("", "14", day=4)[1]
    verdicts = [against(old, new, verdict="update", severity="note")]

    levels = [build(verdicts, frozenset({name}), 7).shown[0].severity for name in ("a.md", "b.md")]

    assert ["warning", "note"] == levels


def test_a_passage_against_a_register_is_shown_once() -> None:
    """A claim held against itself has one passage, not two camps of the same words."""
    a = says("Former mayor Ana Ruiz opened the bridge.", "Former", "former", document="a.md")
    register = (a[0], a[1].model_copy(update={"value": "current"}))

    shown = build([against(a, register, "label", severity="error")], ALL, 7).shown

    assert [("error", 1)] == [(finding.severity, len(finding.sides)) for finding in shown]


def test_a_register_adds_its_word_to_the_finding_about_the_same_passage() -> None:
    """One mistake is one finding, with both reasons."""
    a = says("Former mayor Ana Ruiz opened the bridge.", "Former", "former", document="a.md")
    b = says("The mayor, Ana Ruiz, opened the bridge.", "mayor", "current", document="b.md")
    held = (a[0], a[1].model_copy(update={"value": "current"}))
    register = against(a, held, "label", topic="register", severity="error")

    shown = build([against(a, b, "label", topic="label"), register], ALL, 7).shown

    assert [("error", 2, True)] == [(f.severity, len(f.sides), register.ruling.why in f.why) for f in shown]


def test_at_most_four_passages_a_camp_are_shown_the_draft_first() -> None:
    """The rest is counted."""
    verdicts = every(tolls("12", "14", "14", "14", "14", "14", "14"), topic="t")

    finding = build(verdicts, frozenset({"g.md"}), 7).shown[0]

    shown = [side.document for side in finding.shown if side.camp == "one"]
    assert (["g.md", "b.md", "c.md", "d.md"], 2) == (shown, finding.more)


def test_an_overlapping_passage_of_one_camp_gives_way_to_the_shorter() -> None:
    """The same words in a sentence and in its clause are one passage."""
    text = "The ferry carried 12 people that night, and it sank."
    long = says(text, "12", document="a.md")
    clause = text[: text.index(",")]
    short = says(clause, "12", document="a.md", id="clause")
    _, b, c = tolls("", "14", "14")

    finding = build([against(long, b, topic="t"), against(short, c, topic="t")], ALL, 7).shown[0]

    assert [clause] == [side.text for side in finding.sides if side.document == "a.md"]


def test_the_clause_of_a_long_sentence_is_the_passage() -> None:
    """Of forty words the editor is shown the ten that matter, verbatim."""
    clause = "the ferry carried 12 people across the bay that night"
    sentence = f"After a day of storms that had closed both harbours and most of the coast road, {clause}, " + \
        "although the timetable that is pinned up at the pier had promised that nothing would sail before Friday noon."
    at = sentence.index(clause)
    made = claim(clause, "a.md", start=at, end=at + len(clause), sentence=sentence, sentence_end=len(sentence))
    mark = says(sentence, "12")[1]

    finding = build([against((made, mark), tolls("", "14")[1])], ALL, 7).shown[0]

    assert clause == finding.sides[0].text


def test_a_scrap_of_a_clause_is_shown_with_its_sentence() -> None:
    """“who was 45” cannot be judged without what stands around it."""
    sentence = "Ana Ruiz, who was 45, steered the ferry into the bay."
    at = sentence.index("who was 45")
    made = claim(
        "who was 45", "a.md", start=at, end=at + 10, column=at + 1, sentence=sentence, sentence_end=len(sentence)
    )

    finding = build([against((made, says(sentence, "45")[1]), tolls("", "54")[1])], ALL, 7).shown[0]

    assert (sentence, 1) == (finding.sides[0].text, finding.sides[0].column)


def test_seven_findings_an_article_are_shown_and_the_rest_counted() -> None:
    """Ten figures that differ: seven are shown, three folded; with no cap all are shown."""
    verdicts = [
        against(
            says(f"Row {n} seated {n} people.", f"{n} people", document="a.md", start=n * 100),
            says(f"Row {n} seated {n + 50} people.", f"{n + 50} people", document="b.md", start=n * 100),
        )
        for n in range(10, 20)
    ]

    shown = [(len(drawn.shown), drawn.folded) for drawn in (build(verdicts, ALL, cap) for cap in (7, 0))]

    assert [(7, 3), (10, 0)] == shown


def test_errors_come_before_warnings_before_notes() -> None:
    """The most serious first, whatever the order in which rules found them."""
    a, b = tolls("12", "14")
    c = says("The bell of the chapel rang 3 times.", "3", document="a.md", start=900)
    d = says("The bell of the chapel rang 4 times.", "4", document="a.md", start=1900)
    e, f = says("Zoe Lind spoke.", "Zoe", document="a.md", start=3000), says("Zoë Lind spoke.", "Zoë", document="b.md")

    style = against(e, f, "name", verdict="style", severity="note")

    shown = build([style, against(a, b), against(c, d, severity="error")], ALL, 7).shown

    assert ["error", "warning", "note"] == [finding.severity for finding in shown]


def test_ids_do_not_depend_on_place_or_folder() -> None:
    """A paragraph added above, or another working folder, leaves decisions in force."""
    a, b = tolls("12", "14")
    a2 = says(a[0].text, "12", document="drafts/a.md", start=500)
    b2 = says(b[0].text, "14", document="archive/b.md", start=70)

    ids = [build([against(x, y)], ALL, 7).shown[0].id for x, y in ((a, b), (a2, b2))]

    assert ids[0] == ids[1]


def test_ids_depend_on_the_words_in_dispute() -> None:
    """A decision about 12 against 14 says nothing about 12 against 15."""
    ids = {build(every(tolls("12", other), topic="t"), ALL, 7).shown[0].id for other in ("14", "15")}

    assert 2 == len(ids)


def test_two_findings_never_have_the_same_id() -> None:
    """Articles of one name in two folders, with the same words, are told apart."""
    pairs = [tolls("12", "14"), tolls("12", "14")]
    moved = [says(c.text, m.text, document=f"other/{c.document}") for c, m in pairs[1]]

    shown = build([against(*pairs[0]), against(*moved)], ALL, 7).shown

    assert 2 == len({finding.id for finding in shown})


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_verdicts_does_not_matter(order: tuple[int, ...]) -> None:
    """The same verdicts make the same findings, byte for byte."""
    verdicts = every(tolls("12", "14", "17"), topic="t")

    drawn = build([verdicts[i] for i in order], ALL, 7)

    assert build(verdicts, ALL, 7) == drawn


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["3", "4", "5", "6"]), min_size=2, max_size=8), st.randoms())
def test_every_value_in_dispute_is_on_one_side_only(figures: list[str], random) -> None:
    """No value stands in both camps, whatever the figures and the order."""
    verdicts = every(tolls(*figures), topic="t")
    random.shuffle(verdicts)

    for finding in build(verdicts, ALL, 0).shown:
        one, other = camps(finding)
        assert one and other and not set(one) & set(other)


KINDS = ["quote", "label", "quantity", "stance", "entailment"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(*[st.integers(0, 3)] * 2, st.sampled_from(KINDS), st.booleans()), max_size=12), st.randoms())
def test_no_verdict_goes_unseen(picks, random) -> None:
    """Every verdict has both its passages in one finding, in different camps, or is counted as repeated."""
    papers = tolls("12", "14", "17", "19")
    verdicts = [
        against(papers[i], papers[j], kind, topic="t" * topic, rule=f"{kind}-{n}")
        for n, (i, j, kind, topic) in enumerate(picks) if i < j
    ]
    drawn = build(verdicts, ALL, 0)
    random.shuffle(verdicts)

    told = sum(
        {verdict.pair.a.document, verdict.pair.b.document} <= {side.document for side in finding.sides}
        for verdict in verdicts for finding in drawn.shown if finding.kind == verdict.kind
    )
    assert drawn == build(verdicts, ALL, 0)
    assert told >= len(verdicts) - drawn.repeated


def decision(finding: str, name: str = "dismiss", **fields) -> Decision:
    """Return a decision with a reason."""
    return Decision(finding=finding, decision=name, reason="two different ferries", **fields)


def test_a_dismissed_finding_is_gone_and_counted() -> None:
    """What an editor has set aside does not come back."""
    verdicts = every(tolls("12", "14"))
    found = build(verdicts, ALL, 7).shown[0].id

    drawn = build(verdicts, ALL, 7, Decided((decision(found),), ALL))

    assert ((), 1, ()) == (drawn.shown, len(drawn.aside), drawn.notices)


def test_an_accepted_finding_stays_until_it_is_mended() -> None:
    """To accept is to promise a correction, not to make it."""
    verdicts = every(tolls("12", "14"))
    accepted = decision(build(verdicts, ALL, 7).shown[0].id, "accept")

    drawn = build(verdicts, ALL, 7, Decided((accepted,), ALL))

    assert [accepted] == [finding.decision for finding in drawn.shown]


def test_an_expired_decision_is_reported_and_not_honoured() -> None:
    """The day after its end the finding is back."""
    verdicts = every(tolls("12", "14"))
    ended = decision(build(verdicts, ALL, 7).shown[0].id, until=date(2026, 3, 1))

    drawn = build(verdicts, ALL, 7, Decided((ended,), ALL, date(2026, 3, 2)))

    expected = f"decision on {ended.finding}: it ended on 2026-03-01; decide anew or remove it"
    assert (1, (expected,)) == (len(drawn.shown), drawn.notices)


@pytest.mark.parametrize(("articles", "notices"), [((), 1), (("a.md",), 1), (("a.md", "elsewhere.md"), 0)])
def test_a_decision_that_fits_nothing_is_reported_if_its_articles_were_read(articles, notices) -> None:
    """A decision about an article that was not part of the run may still be needed."""
    unused = decision("quantity-00000000", articles=articles)

    assert notices == len(build([], ALL, 7, Decided((unused,), ALL)).notices)
