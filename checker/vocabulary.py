"""The words that claims and kinds go by: the shipped lexicons, and what packs and the desk add to them."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar, cast

from checker.data import load_yaml, rules_folder

FOLDER = "lexicons"
LATER = frozenset({"antonyms", "synonyms"})   # read by kinds alone: claims stay as they are
Cached = TypeVar("Cached", bound=Callable[..., Any])


class _Added:
    """What is in use on top of the shipped lexicons."""

    folders: tuple[Path, ...] = ()
    digest: str = ""
    of_claims: str = ""


_caches: list[Callable[[], None]] = []


def lexicon(name: str) -> Any:
    """Return a lexicon with what the folders in use add; added entries come first, so that they decide."""
    data = load_yaml(rules_folder() / FOLDER / f"{name}.yaml")
    for path in (folder / f"{name}.yaml" for folder in _Added.folders):
        data = _merged(load_yaml(path), data) if path.is_file() else data
    return data


def use(folders: Sequence[Path]) -> None:
    """Go by the lexicons of these folders as well; whatever was worked out from others is forgotten."""
    files = [path for folder in folders for path in sorted(folder.glob("*.yaml"))]
    digest = _digest(files)
    if digest != _Added.digest:
        _Added.folders, _Added.digest = tuple(folders), digest
        _Added.of_claims = _digest([path for path in files if path.stem not in LATER])
        for clear in _caches:
            clear()


def in_use() -> str:
    """Return a name for what is added, "" for nothing: claims that were made with other words are stale."""
    return _Added.of_claims[:12]


def words_in_use() -> str:
    """Return a name for all that is added, what kinds alone read included; "" for nothing."""
    return _Added.digest


def remembered(size: int = 1) -> Callable[[Cached], Cached]:
    """Remember what a function returns for as long as the same lexicons are in use."""
    def decorate(function: Cached) -> Cached:
        cached = lru_cache(maxsize=size)(function)
        _caches.append(cached.cache_clear)
        return cast(Cached, cached)

    return decorate


def _digest(files: Sequence[Path]) -> str:
    told = b"".join(path.name.encode() + b"\0" + path.read_bytes() for path in files)
    return sha256(told).hexdigest() if files else ""


def _merged(added: Any, shipped: Any) -> Any:
    """Return both together: keys of both, the items of the addition before those that are shipped."""
    if isinstance(added, dict) and isinstance(shipped, dict):
        return {**shipped, **{key: _merged(value, shipped[key]) if key in shipped else value
                              for key, value in added.items()}}
    if isinstance(added, list) and isinstance(shipped, list):
        return [*added, *shipped]
    return added
