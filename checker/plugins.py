"""Loads readers, fetchers, embedders, kinds and reporters through entry points; ours use the same door."""

from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from checker.errors import PluginError


@lru_cache(maxsize=8)
def available(group: str) -> dict[str, EntryPoint]:
    """Return the entry points of a group ("readers", "fetchers", "embedders", "kinds", "reporters") by name."""
    return {point.name: point for point in _installed().select(group=f"checker.{group}")}


@lru_cache(maxsize=1)
def _installed() -> Any:
    """Return what all installed packages offer; asking for one group would read the files of all of them each time."""
    return entry_points()


def load(group: str, name: str) -> Any:
    """Load one plug-in class. Raises PluginError with a suggestion if there is none of that name."""
    points = available(group)
    if name not in points:
        raise PluginError(f"{group[:-1]} {name!r}: there is none of that name{suggest(name, list(points))}")
    try:
        return points[name].load()
    except Exception as error:
        where = points[name].value
        raise PluginError(f"{where}: the {group[:-1]} {name!r} does not load ({error}); reinstall it") from error


def suggest(name: str, names: list[str]) -> str:
    """Return "; did you mean 'x'?" for the nearest name, or a list of what there is."""
    from rapidfuzz import process

    best = process.extractOne(name, names, score_cutoff=60)
    if best:
        return f"; did you mean {best[0]!r}?"
    return f"; choose from {', '.join(sorted(names))}" if names else ""
