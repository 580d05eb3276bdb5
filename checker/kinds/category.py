"""What one thing or person is said to be, held against what else it is said to be; a part of kind `label`."""

from itertools import product

from checker.kinds.bearer import bearer, forms, other_bearer, scale
from checker.kinds.moments import other_time
from checker.models import Category, Claim, Mark, Outcome, Pair, Refusal, Ruling, VerdictName
from checker.text.elapsed import days_between

_NONE = Refusal(gate="no_category", reason="the passages say of nothing that it is one of two that exclude each other")
_LOOSE = {"condition", "question", "wish", "possibility"}


def judge_categories(pair: Pair, days: int) -> Outcome:
    """Judge every two categories of one scale; ``days``: further apart, the later paper tells of a change."""
    both = [] if pair.alone else product(pair.a.categories, pair.b.categories)
    said = [_judge(pair, a, b, days) for a, b in both if _apart(a, b)]
    return Outcome.of(said, _NONE)


def _apart(a: Category, b: Category) -> bool:
    if a.scale != b.scale:
        return False
    return a.denied != b.denied if a.value == b.value else not (a.denied or b.denied)


def _judge(pair: Pair, a: Category, b: Category, days: int) -> Ruling | Refusal:
    refusal = _unsure(pair, a, b) or other_bearer(pair, a, b) or _over_time(pair, a, days)
    if refusal:
        return refusal
    return Ruling(
        verdict=_verdict(pair, days), topic=f"label:{bearer(a, b)}:{a.scale}", a=_mark(a), b=_mark(b),
        why=f"One thing is called two that exclude one another: “{_words(a)}” and “{_words(b)}”.",
    )


def _unsure(pair: Pair, a: Category, b: Category) -> Refusal | None:
    for claim, category, other in ((pair.a, a, b), (pair.b, b, a)):
        if any(quote.start <= category.start < quote.end for quote in claim.quotes):
            return Refusal(gate="quoted", reason=f"“{category.text}” stands in a quotation")
        if claim.modality in _LOOSE:
            return Refusal(gate="not_fact", reason="the passage supposes or asks, it does not state")
        if category.value != other.value and _has(claim, other):
            return Refusal(gate="both_named", reason=f"both passages speak of “{other.text}”")
    return None


def _has(claim: Claim, other: Category) -> bool:
    """Return whether a passage uses a word of the other value, and not to deny it."""
    if any((item.scale, item.value, item.denied) == (other.scale, other.value, True) for item in claim.categories):
        return False
    return any(f" {form}" in f" {claim.sentence.lower()}" for form in forms(other.scale, other.value))


def _over_time(pair: Pair, a: Category, days: int) -> Refusal | None:
    apart = days_between(pair.a.published, pair.b.published)
    if scale(a.scale).get("changing") and apart != 0:
        return Refusal(gate="changing", reason="that changes by the day")
    if other_time(pair.a, pair.b):
        return Refusal(gate="other_time", reason="the passages speak of two times")
    return None


def _verdict(pair: Pair, days: int) -> VerdictName:
    apart = days_between(pair.a.published, pair.b.published)
    return "update" if apart is not None and apart > days else "conflict"


def _words(category: Category) -> str:
    return f"not {category.text}" if category.denied else category.text


def _mark(category: Category) -> Mark:
    value = f"not {category.value}" if category.denied else category.value
    return Mark(start=category.start, end=category.end, text=category.text, value=value)
