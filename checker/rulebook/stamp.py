"""What outcomes depend on besides the claims: the rules, their words, the code."""

import hashlib
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import checker
from checker.data import rules_folder, states
from checker.rulebook.book import Rulebook
from checker.rulebook.entry import Entry
from checker.vocabulary import words_in_use


def stamp(book: Rulebook, judged: bool) -> str:
    """Return a digest; ``judged``: whether pairs were sifted for a judge."""
    told = [f"{judged} {_installed()} {words_in_use()}"]
    for entry in book.entries:
        rule = entry.rule.model_dump_json(exclude={"examples"})
        told += [rule, entry.options.model_dump_json(), states(_files(entry))]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


@lru_cache(maxsize=1)
def _installed() -> str:
    """Return the state of the package and the shipped rules as this process has loaded them."""
    return states((Path(checker.__file__).parent, rules_folder()))


def _files(entry: Entry) -> Iterator[Path]:
    """Yield the files that a rule depends on: its kind, which may be a plug-in, and registers of the desk."""
    yield Path(sys.modules[type(entry.kind).__module__].__file__ or "")
    yield from map(Path, getattr(entry.options, "registers", ()))
