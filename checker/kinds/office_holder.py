"""Two names for the holder of one office; a part of kind `name`."""

from itertools import product

from checker.kinds.evidence import in_common, points
from checker.kinds.holders import one_body, told_of_body
from checker.models import Claim, Label, Mark, Outcome, Pair, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.ladders import leaves_office, public, same_office, single, takes_office
from checker.text.offices import read_office
from checker.text.persons import same_person
from checker.text.spelling import parts, variant

MATTER = 4  # points of evidence from which two passages that name one body tell of one time: presidents come and go
EVENT = 5   # from which they tell of one body, though one names none
_NO_TITLE = Refusal(gate="no_title", reason="one side gives nobody a title")


def judge_holders(pair: Pair, days: int) -> Outcome:
    """Judge every two labels of one office held by two persons."""
    said = [_judge(pair, a, b, days) for a, b in ([] if pair.alone else product(pair.a.labels, pair.b.labels))]
    return Outcome.of(said, _NO_TITLE)


def _judge(pair: Pair, a: Label, b: Label, days: int) -> Ruling | Refusal:
    one = read_office(a.office)
    refusal = _one_person(pair, a, b) or _two_offices(pair, a, b) or _over_time(pair, a, b, days)
    if refusal:
        return refusal
    return Ruling(
        verdict="conflict", topic=f"name:{one.name}:{a.body or b.body}", a=_mark(pair.a, a), b=_mark(pair.b, b),
        why=f"Two names for one {one.name}: {a.name} and {b.name}.", settle="The body's own list of office holders.",
    )


def _one_person(pair: Pair, a: Label, b: Label) -> Refusal | None:
    left, right = a.person.split(), b.person.split()
    if same_person(a.person, b.person) or variant(parts(a.name), parts(b.name)) or not left or not right:
        return Refusal(gate="one_person", reason="both titles may be one person's")
    if len(left) == 1 or len(right) == 1:
        return Refusal(gate="surname_only", reason="a surname alone does not tell persons apart")
    one, other = pair.signals.settings
    if b.person in pair.a.keys | one.names or a.person in pair.b.keys | other.names:
        return Refusal(gate="both_named", reason="one article names both persons")
    return None


def _two_offices(pair: Pair, a: Label, b: Label) -> Refusal | None:
    one, other = read_office(a.office), read_office(b.office)
    if not same_office(one, other) or one.fields != other.fields or not single(one):
        return Refusal(gate="many_holders", reason="the titles are two offices, or one that many hold")
    if a.body and b.body and one_body(a.body, b.body):
        near = points(pair, in_common(pair)) >= MATTER
        return None if near else Refusal(gate="other_matter", reason="the passages may tell of two times")
    told = bool(a.body) != bool(b.body) and told_of_body(pair, a, b) and not public(one)
    if not told or points(pair, in_common(pair)) < EVENT:
        return Refusal(gate="other_body", reason="the titles are not known to be of one body")
    return None


def _over_time(pair: Pair, a: Label, b: Label, days: int) -> Refusal | None:
    if a.status != b.status or a.status not in ("current", "designate", "elect"):
        return Refusal(gate="other_time", reason="one of the two is not in office now")
    sentences = pair.a.sentence, pair.b.sentence
    if any(len({told(sentence) for sentence in sentences}) == 2 for told in (takes_office, leaves_office)):
        return Refusal(gate="new_holder", reason="one passage tells of a new holder, the other may mean the old one")
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, the office may have a new holder")
    return None


def _mark(claim: Claim, label: Label) -> Mark:
    """Mark the name where the claim has it, else the title."""
    named = [mention for mention in claim.mentions if mention.key == label.person]
    place = named[0] if named else label
    return Mark(start=place.start, end=place.end, text=place.text, value=label.name)
