"""Which way a figure moved: "8 per cent up" against "8 per cent down"."""

from checker.kinds.phases import bounds
from checker.models import Quantity
from checker.text.intervals import show


def contrary(a: Quantity, b: Quantity) -> bool:
    """Return whether one figure is of a rise and the other of a fall; shares may open lower and end higher."""
    moments = {bounds((figure.governor,)) for figure in (a, b)}
    return {_way(a), _way(b)} == {"up", "down"} and moments != {"start", "end"}


def told(figure: Quantity) -> str:
    """Return a figure in one form for all papers, with the way it moved."""
    return f"{_way(figure)} {show(figure)}".strip()


def _way(figure: Quantity) -> str:
    return next((way for way in ("up", "down") if way in figure.scope), "") if "change" in figure.scope else ""
