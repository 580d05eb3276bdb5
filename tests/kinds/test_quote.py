"""Kind `quote`: altered words fire; fair cuts, other remarks and other speakers do not."""

from datetime import date

import pytest

from checker.kinds.quote import QuoteKind
from tests.kinds.sides import gates, pair_of, quoting

KIND = QuoteKind()

ALTERED = {
    "a negation added": ("“We can keep the ferry until June.”", "“We cannot keep the ferry until June.”"),
    "one verb replaced": ("“They robbed this town of its beach.”", "“They stripped this town of its beach.”"),
    "words dropped without a mark": (
        "“The bridge is safe, for now and for light traffic only, and I walk it daily.”",
        "“The bridge is safe, and I walk it daily.”",
    ),
    "two nouns exchanged": ("“The harbour feeds the city.”", "“The city feeds the harbour.”"),
    "a part altered inside a longer remark": (
        "“It was dark. We heard one shot near the mill, then a dog.”", "“We heard two shots near the mill,” she said.",
    ),
}

FAIR = {
    "same words, other typography": ("“We can't stay, we won’t.”", "“We cannot stay – we will not”", "same_words"),
    "part of a longer remark": ("“The levy is a tax on clean water.”", "“a tax on clean water”", "cut"),
    "marked ellipsis": ("“The levy, which nobody asked for, is a tax on fog.”", "“The levy … is a tax on fog.”", "cut"),
    "bracketed insertion": ("“He told us to wait for the tide.”", "“[The pilot] told us to wait for the tide.”", "cut"),
    "translation noted": (
        "“The sea gave us nothing this year,” she said in Portuguese.", "“The sea has given us nothing this year.”",
        "translated",
    ),
    "short scrap": ("“Not one metre more.”", "“Not one metre less.”", "scrap"),
    "two remarks with some words in common": (
        "“The committee must look again at the harbour figures.”",
        "“Nobody on this committee ever asked fishermen about the harbour at all.”", "unmatched",
    ),
}


@pytest.mark.parametrize(("a", "b"), ALTERED.values(), ids=ALTERED)
def test_altered_words_of_one_speaker_are_a_conflict(a: str, b: str) -> None:
    """One remark in two wordings is reported, with the words that differ."""
    outcome = KIND.judge(pair_of(quoting(a, "a.md"), quoting(b, "b.md")), KIND.Options())

    assert [ruling.verdict for ruling in outcome.rulings] == ["conflict"]


@pytest.mark.parametrize(("a", "b", "gate"), FAIR.values(), ids=FAIR)
def test_fair_quotation_is_let_through(a: str, b: str, gate: str) -> None:
    """Each fair form is stopped by its own gate."""
    outcome = KIND.judge(pair_of(quoting(a, "a.md"), quoting(b, "b.md")), KIND.Options())

    assert ((), {gate}) == (outcome.rulings, gates(outcome))


def test_words_of_another_speaker_are_left_to_kind_actor() -> None:
    """Who said it is another question than what was said."""
    a = quoting("“We will never sell the port.”", "a.md")
    b = quoting("“We will not sell the port.”", "b.md", "tom marsh")

    assert {"other_speaker"} == gates(KIND.judge(pair_of(a, b), KIND.Options()))


def test_unnamed_speaker_asks_for_more_words_in_common() -> None:
    """Without a speaker two remarks of one mould are not taken for one."""
    a = quoting("“They robbed us of the beach last summer.”", "a.md", "")
    b = quoting("“They robbed us of our sleep every summer.”", "b.md", "")

    assert {"different_words"} == gates(KIND.judge(pair_of(a, b), KIND.Options()))


def test_remarks_of_unknown_speakers_need_something_that_ties_them() -> None:
    """"There will be no ..." is said of many things."""
    a = quoting("“There will be no early vote.”", "a.md", "")
    b = quoting("“I can promise that there will be no gap in service.”", "b.md", "")
    pair = pair_of(a, b)
    loose = pair.model_copy(update={"signals": pair.signals.model_copy(update={"cosine": 0.2})})

    assert gates(KIND.judge(loose, KIND.Options())) == {"speaker_unknown"}


def test_remark_made_months_apart_is_another_occasion() -> None:
    """Politicians repeat themselves, in other words."""
    a = quoting("“We will never sell the port.”", "a.md")
    b = quoting("“We will not sell the port.”", "b.md", published=date(2026, 9, 2))

    assert {"other_occasion"} == gates(KIND.judge(pair_of(a, b), KIND.Options()))


def test_remark_that_the_other_paper_also_has_is_not_held_against_its_sibling() -> None:
    """Two remarks of one mould, both in paper B, are two remarks."""
    a = quoting("“I want to thank the nurses of ward nine.”", "a.md")
    same = quoting("“I want to thank the nurses of ward nine.” She waved.", "b.md")
    other = quoting("“I want to thank the drivers of ward nine.”", "b.md")

    assert {"unmatched"} == gates(KIND.judge(pair_of(a, same, other), KIND.Options()))


def test_why_shows_the_words_that_differ() -> None:
    """An editor sees the difference without reading both passages."""
    pair = pair_of(quoting("“We will not sell the port.”", "a.md"), quoting("“We will never sell the port.”", "b.md"))

    assert "We will [not → never] sell the port" in KIND.judge(pair, KIND.Options()).rulings[0].why


@pytest.mark.parametrize(("a", "b"), ALTERED.values(), ids=ALTERED)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    pair = pair_of(quoting(a, "a.md"), quoting(b, "b.md"))

    assert len(KIND.judge(pair, KIND.Options()).rulings) == len(KIND.judge(pair.swapped, KIND.Options()).rulings)
