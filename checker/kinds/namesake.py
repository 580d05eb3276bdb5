"""Two names for one person: the holder of one office, or somebody of one surname and one age."""

from itertools import product

from checker.models import Claim, Label, Mark, Mention, Outcome, Pair, Quantity, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.offices import Office, read_office, same_office, single
from checker.text.persons import same_person
from checker.text.spelling import parts, variant

NEAR = 12   # characters between a name and its age: ", aged 41"
_NO_TITLE = Refusal(gate="no_title", reason="one side gives nobody a title")
_NO_AGE = Refusal(gate="no_age", reason="one side gives nobody's full name with an age")


def judge_holders(pair: Pair, days: int) -> Outcome:
    """Judge every two labels of one office held by two persons."""
    said = [_judge(pair, a, b, days) for a, b in ([] if pair.alone else product(pair.a.labels, pair.b.labels))]
    return Outcome.of(said, _NO_TITLE)


def judge_aged(pair: Pair, days: int) -> Outcome:
    """Judge every two persons of one surname and one age ("Milo Kern, 41", "Emil Kern, a 41-year-old dealer")."""
    both = [] if pair.alone or pair.same_document else product(_aged(pair.a), _aged(pair.b))
    said = [_judge_aged(pair, a, b, days) for a, b in both]
    return Outcome.of(said, _NO_AGE)


def _aged(claim: Claim) -> list[tuple[Mention, Quantity]]:
    """Return the full names that an age follows."""
    return [
        (mention, age)
        for age in claim.quantities if age.unit == "year_of_age"
        for mention in claim.mentions if 0 < age.start - mention.end <= NEAR and len(parts(mention.text)) > 1
    ]


def _judge_aged(pair: Pair, a: tuple[Mention, Quantity], b: tuple[Mention, Quantity], days: int) -> Ruling | Refusal:
    (one, age), (other, other_age) = a, b
    left, right = parts(one.text), parts(other.text)
    if left[-1] != right[-1] or age.low is None or age.low != other_age.low:
        return Refusal(gate="two_persons", reason="surname or age differ")
    if same_person(" ".join(left), " ".join(right)) or variant(left, right):
        return Refusal(gate="one_person", reason="one name, or two forms of it")
    apart = days_between(pair.a.published, pair.b.published)
    if other.key in pair.a.keys or one.key in pair.b.keys:
        return Refusal(gate="both_named", reason="one passage names both persons")
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, these may be two persons")
    return Ruling(
        verdict="conflict", topic=f"name:{left[-1]}:{age.low:g}", a=_named(one), b=_named(other),
        why=f"One surname and one age, {age.low:g}, with two given names: {one.text} and {other.text}.",
        settle="The court list, the police, or the family.",
    )


def _judge(pair: Pair, a: Label, b: Label, days: int) -> Ruling | Refusal:
    one, other = read_office(a.office), read_office(b.office)
    refusal = _one_person(pair, a, b) or _two_offices(a, b, one, other) or _over_time(pair, a, b, days)
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
    if {a.person, b.person} & (pair.a.keys & pair.b.keys):
        return Refusal(gate="both_named", reason="one passage names both persons")
    return None


def _two_offices(a: Label, b: Label, one: Office, other: Office) -> Refusal | None:
    if not same_office(one, other) or one.fields != other.fields or not single(one):
        return Refusal(gate="many_holders", reason="the titles are two offices, or one that many hold")
    if not a.body or not set(a.body.split()) & set(b.body.split()):
        return Refusal(gate="other_body", reason="the titles are not known to be of one body")
    return None


def _over_time(pair: Pair, a: Label, b: Label, days: int) -> Refusal | None:
    if a.status != "current" or b.status != "current":
        return Refusal(gate="other_time", reason="one of the two is not in office now")
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, the office may have a new holder")
    return None


def _mark(claim: Claim, label: Label) -> Mark:
    """Mark the name where the claim has it, else the title."""
    named = [mention for mention in claim.mentions if mention.key == label.person]
    place = named[0] if named else label
    return Mark(start=place.start, end=place.end, text=place.text, value=label.name)


def _named(mention: Mention) -> Mark:
    return Mark(start=mention.start, end=mention.end, text=mention.text, value=mention.text)
