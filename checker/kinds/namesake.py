"""Two given names for one person: somebody of one surname and one age; a part of kind `name`."""

from itertools import product

from checker.models import Claim, Mark, Mention, Outcome, Pair, Quantity, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.persons import same_person
from checker.text.spelling import parts, variant

NEAR = 12   # characters between a name and its age: ", aged 41"
_NO_AGE = Refusal(gate="no_age", reason="one side gives nobody's full name with an age")


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
    here, there = pair.signals.settings
    if other.key in pair.a.keys | here.names or one.key in pair.b.keys | there.names:
        return Refusal(gate="both_named", reason="one article names both persons")
    if apart is not None and apart > days:
        return Refusal(gate="other_time", reason=f"{apart} days apart, these may be two persons")
    return Ruling(
        verdict="conflict", topic=f"name:{left[-1]}:{age.low:g}", a=named(one), b=named(other),
        why=f"One surname and one age, {age.low:g}, with two given names: {one.text} and {other.text}.",
        settle="The court list, the police, or the family.",
    )


def named(mention: Mention) -> Mark:
    """Return the mark of a name, whose value is the name."""
    return Mark(start=mention.start, end=mention.end, text=mention.text, value=mention.text)
