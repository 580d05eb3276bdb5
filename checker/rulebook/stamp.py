"""What outcomes depend on besides the claims: the rules, their words, the code. Told by the state of files, not by a
version, so that whoever works on a kind never meets what yesterday's code thought."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import checker
from checker.data import rules_folder
from checker.rulebook.book import Rulebook
from checker.rulebook.entry import Entry
from checker.rulebook.source import state
from checker.vocabulary import words_in_use


def stamp(book: Rulebook, judged: bool) -> str:
    """Return a digest; ``judged``: whether pairs were sifted for a judge."""
    told = [f"{judged} {_installed()} {words_in_use()}"]
    for entry in book.entries:
        rule = entry.rule.model_dump_json(exclude={"examples"})
        told += [rule, entry.options.model_dump_json(), *_states(_files(entry))]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


@lru_cache(maxsize=1)
def _installed() -> str:
    """Return the state of the files of the package and the shipped rules as this process has loaded them."""
    folders = (Path(checker.__file__).parent, rules_folder())
    files = (Path(at) / name for folder in folders for at, _, names in os.walk(folder) for name in names)
    return "\n".join(_states(path for path in files if path.suffix in (".py", ".yaml")))


def _files(entry: Entry) -> Iterator[Path]:
    """Yield the files that a rule depends on: its kind, which may be a plug-in, and registers of the desk."""
    yield Path(sys.modules[type(entry.kind).__module__].__file__ or "")
    yield from map(Path, getattr(entry.options, "registers", ()))


def _states(paths: Iterable[Path]) -> list[str]:
    return [f"{path} {state(path)}" for path in sorted(paths)]
