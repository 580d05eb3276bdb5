"""Counts how many other figures of an article may be of the same thing: the only turnout of a report is its turnout."""

from collections.abc import Sequence

from checker.models import Quantity


def with_rivals(found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Return the figures of one article, each with the number of its rivals."""
    return tuple(figure.model_copy(update={"rivals": _rivals(figure, found)}) for figure in found)


def _rivals(figure: Quantity, found: Sequence[Quantity]) -> int:
    """Count other values of what seems to be the same; the whole of "63 of the 210 coins" is no rival."""
    others = {
        (other.low, other.high) for other in found
        if other.unit == figure.unit and _alike(figure, other) and not _whole(figure, other)
    }
    return len(others - {(figure.low, figure.high)})


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.measure or other.measure:
        return one.measure == other.measure
    if one.noun or other.noun:
        return one.noun == other.noun or bool(one.family and one.family == other.family)
    return True


def _whole(one: Quantity, other: Quantity) -> bool:
    return other.low is not None and other.low in (one.total, other.total) and one.total != other.total
