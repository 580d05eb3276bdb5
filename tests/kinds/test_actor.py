"""Kind `actor`: one deed or one remark put down to two parties, and the cases that are none."""

from datetime import date
from typing import Any

import pytest

from checker.kinds.actor import ActorKind, ActorOptions
from checker.models import Claim, Deed, Holder, Judgement, Mention, Pair, Signals, Term, Voice
from tests.build import claim
from tests.kinds.sides import gates, pair_of, quoting


def term(text: str, sentence: str, key: str | None = None) -> Term:
    """Return a noun phrase where it stands in the sentence."""
    start = sentence.index(text)
    return Term(text=text, head=text.split()[-1].lower(), key=text.lower() if key is None else key,
                start=start, end=start + len(text))


def doing(text: str, doer: str, patient: str, document: str = "a.md", **slots: Any) -> Claim:
    """Return a claim with one deed ("write"); the doer is mentioned as a person unless said otherwise."""
    who, denied = term(doer, text, slots.pop("key", None)), slots.pop("denied", "")
    deed = Deed(
        start=0, end=1, text="x", name=slots.pop("name", "write"), doers=(who,), patient=term(patient, text, ""),
        listed=slots.pop("listed", True), sole=slots.pop("sole", False),
        denied=(term(denied, text),) if denied else (),
    )
    mention = Mention(start=who.start, end=who.end, text=doer, key=who.key, kind=slots.pop("kind", "person"))
    return claim(text, document, deeds=(deed,), mentions=(mention,), **slots)


LOPEZ = doing("Maria Lopez wrote the Dorn report.", "Maria Lopez", "the Dorn report")


def judge(b: Claim, a: Claim = LOPEZ) -> Any:
    """Return the outcome of two claims."""
    return ActorKind().judge(Pair(a=a, b=b, signals=Signals()), ActorOptions())


def hale(text: str = "Tom Hale wrote the Dorn report.", patient: str = "the Dorn report", **slots: Any) -> Claim:
    """Return the other paper's claim, with Tom Hale as the doer."""
    return doing(text, slots.pop("doer", "Tom Hale"), patient, "b.md", **slots)


def test_one_deed_of_two_persons_is_a_conflict() -> None:
    """Both papers name one person, and not the same."""
    (ruling,) = judge(hale()).rulings

    assert ("conflict", "Maria Lopez", "Tom Hale") == (ruling.verdict, ruling.a.text, ruling.b.text)


@pytest.mark.parametrize(("sole", "found"), [(True, 1), (False, 0)], ids=["it was Hale who", "Hale"])
def test_a_deed_of_many_has_one_doer_where_the_words_say_so(sole: bool, found: int) -> None:
    """Two may carry one banner, unless it was one of them who carried it."""
    lopez = doing("Maria Lopez carried the Dorn banner.", "Maria Lopez", "the Dorn banner", name="carry", listed=False)
    text = "It was Tom Hale who carried the Dorn banner."
    other = hale(text, "the Dorn banner", name="carry", listed=False, sole=sole)

    assert found == len(judge(other, lopez).rulings)


def test_a_deed_that_undoes_is_done() -> None:
    """ "Cancelled the order" denies the order, not the cancelling."""
    text = "Tom Hale cancelled the Dorn order."
    lopez = doing("Maria Lopez cancelled the Dorn order.", "Maria Lopez", "the Dorn order", name="cancel",
                  polarity="negative", stance="reversal")
    other = hale(text, "the Dorn order", name="cancel", polarity="negative", stance="reversal")

    assert 1 == len(judge(other, lopez).rulings)


def test_a_thing_described_at_length_needs_no_name() -> None:
    """The order for sixty red engines is one order."""
    patient = "the order for sixty red engines"
    lopez = doing(f"Maria Lopez wrote {patient}.", "Maria Lopez", patient)
    other = hale(f"Tom Hale wrote {patient}.", patient)

    assert 1 == len(judge(other, lopez).rulings)


def test_the_other_doer_may_be_named_where_he_is_ruled_out() -> None:
    """"Hale, not Maria Lopez" names both and leaves no doubt."""
    text = "Tom Hale, not Maria Lopez, wrote the Dorn report."

    assert 1 == len(judge(hale(text, denied="Maria Lopez", polarity="negative")).rulings)


@pytest.mark.parametrize(
    ("other", "gate"),
    [
        (hale("Tom Hale wrote the Marsh report.", "the Marsh report"), "other_patient"),
        (hale("Tom Hale wrote the Dorn letter.", "the Dorn letter"), "other_patient"),
        (hale("Tom Hale wrote the report.", "the report"), "unnamed_patient"),
        (hale("Tom Hale wrote her report.", "her report"), "indefinite"),
        (hale("Tom Hale wrote a Dorn report.", "a Dorn report"), "indefinite"),
        (hale("Ms Lopez wrote the Dorn report.", doer="Ms Lopez", key="lopez"), "same_doer"),
        (hale("The council wrote the Dorn report.", doer="The council", key=""), "unnamed_doer"),
        (hale("Dorn Council wrote the Dorn report.", doer="Dorn Council", kind="body"), "same_doer"),
        (hale("Tom Hale wrote the Dorn report with Lopez."), "both_named"),
        (hale(holder=Holder(chain=(Voice(kind="person", name="P. Marsh", key="p marsh"),))), "two_voices"),
        (hale(modality="possibility"), "not_stated"),
        (hale(polarity="negative"), "not_stated"),
        (hale(published=date(2026, 5, 1)), "other_time"),
        (hale(name="sign"), "no_common_deed"),
    ],
    ids=["other thing", "other head", "nothing named", "whose", "a", "surname", "no name", "body and person",
         "with her", "a speaker says so", "may have", "denied", "months later", "other deed"],
)
def test_what_is_no_conflict_is_refused_by_name(other: Claim, gate: str) -> None:
    """Each compatible case has its gate."""
    first = LOPEZ.model_copy(update={"published": date(2026, 3, 1)})

    assert {gate} == gates(judge(other, first))


def test_a_subject_whom_the_other_side_rules_out_is_a_conflict() -> None:
    """Whatever the verb: one has it that Lopez did it, the other that it was not Lopez."""
    text = "Tom Hale, and not Maria Lopez, carried the banner."
    other = hale(text, "the banner", name="carry", denied="Maria Lopez", matter=("carry", "banner"))
    bare = claim("Maria Lopez carried the banner.", subject=term("Maria Lopez", "Maria Lopez carried"),
                 matter=("carry", "banner"))
    near, far = (Pair(a=bare, b=other, signals=Signals(cosine=cosine)) for cosine in (0.8, 0.3))

    assert (1, 0) == tuple(len(ActorKind().judge(pair, ActorOptions()).rulings) for pair in (near, far))


@pytest.mark.parametrize(
    ("doer", "sentence", "gate"),
    [
        ("the police", "The police wrote the Dorn report.", None),
        ("a bosun", "A bosun wrote the Dorn report.", "unnamed_doer"),
        ("a bosun", "A bosun wrote the Dorn report for the council.", "both_named"),
        ("a bosun", "A bosun wrote the Dorn report, which the council burned.", None),
    ],
    ids=["of another kind", "perhaps the council's", "for the other", "the other does something else"],
)
def test_doers_without_names_are_two_by_kind_or_where_one_passage_has_both(
    doer: str, sentence: str, gate: str | None,
) -> None:
    """A council is no police, and who burns a report has not written it."""
    council = doing("The council wrote the Dorn report.", "The council", "the Dorn report", key="")
    other = doing(sentence, doer.replace("a b", "A b").replace("the p", "The p"), "the Dorn report", "b.md", key="")

    assert ({gate} if gate else set()) == gates(judge(other, council))


@pytest.mark.parametrize(("contradiction", "found"), [(0.8, 1), (0.2, 0)])
def test_the_judge_decides_on_deeds_that_several_may_do(contradiction: float, found: int) -> None:
    """Two may pay for one bridge, unless the passages exclude one another."""
    judged = Judgement(contradiction=contradiction, entailment=0.1, neutral=0.9 - contradiction)
    lopez = doing("Maria Lopez paid for the Dorn bridge.", "Maria Lopez", "the Dorn bridge", name="pay", listed=False)
    other = hale("Tom Hale paid for the Dorn bridge.", "the Dorn bridge", name="pay", listed=False)
    pair = Pair(a=lopez, b=other, signals=Signals(judgement=judged))

    assert found == len(ActorKind().judge(pair, ActorOptions()).rulings)


def test_what_lasts_may_have_passed_on() -> None:
    """Months later the yard has another owner: both papers were right."""
    lopez = doing("Maria Lopez owns the Dorn yard.", "Maria Lopez", "the Dorn yard", name="own",
                  published=date(2026, 1, 1))
    other = hale("Tom Hale owns the Dorn yard.", "the Dorn yard", name="own", published=date(2026, 5, 1))

    assert ["update"] == [ruling.verdict for ruling in judge(other, lopez).rulings]


def test_a_capital_stands_for_its_country() -> None:
    """"Brasilia proposed it" and "Brazil proposed it" name one party."""
    a = doing("Brazil proposed the Dorn truce.", "Brazil", "the Dorn truce", kind="place")
    b = doing("Brasilia proposed the Dorn truce.", "Brasilia", "the Dorn truce", "b.md", kind="place")

    assert {"same_doer"} == gates(judge(b, a))


def speaking(text: str, document: str, speaker: str, kind: Any = "person") -> Claim:
    """Return a claim with a quotation of a person whom it mentions."""
    made = quoting(text, document, speaker)
    start = text.index(speaker.title())
    mention = Mention(start=start, end=start + len(speaker), text=speaker.title(), key=speaker, kind=kind)
    return made.model_copy(update={"mentions": (mention,)})


WORDS = "“We will open the locks on Monday at six,”"


def test_the_same_words_in_two_mouths_are_a_conflict() -> None:
    """One remark has one speaker."""
    a = speaking(f"{WORDS} Maria Lopez said.", "a.md", "maria lopez")
    b = speaking(f"{WORDS} Tom Hale said.", "b.md", "tom hale")
    (ruling,) = ActorKind().judge(pair_of(a, b), ActorOptions()).rulings

    assert {"Maria Lopez", "Tom Hale"} == {ruling.a.value, ruling.b.value}


@pytest.mark.parametrize(
    ("words", "speaker", "kind", "gate"),
    [
        (WORDS, "lopez", "person", "same_speaker"),
        (WORDS, "dorn harbour", "body", "spoken_for"),
        ("“We will open the locks,”", "tom hale", "person", "other_words"),
    ],
    ids=["surname", "a body", "a scrap"],
)
def test_one_remark_of_one_voice_is_refused(words: str, speaker: str, kind: Any, gate: str) -> None:
    """A surname, a spokesman's body and a common scrap are no second speaker."""
    a = speaking(f"{WORDS} Maria Lopez said.", "a.md", "maria lopez")
    b = speaking(f"{words} {speaker.title()} said.", "b.md", speaker, kind)

    assert gate in gates(ActorKind().judge(pair_of(a, b), ActorOptions()))
