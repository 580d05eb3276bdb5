"""Cuts sentences into clauses, each of which will be one claim."""

from dataclasses import dataclass
from typing import Any

from checker.claims.parser import Section


@dataclass(frozen=True)
class Clause:
    """A clause: its root token, the tokens that belong to it (sorted), and the sentence it stands in."""

    section: Section
    root: Any
    tokens: tuple[Any, ...]
    sentence: Any


def find_clauses(section: Section) -> list[Clause]:
    """Return the clauses of every sentence of the section."""
    return [Clause(section, sent.root, tuple(sent), sent) for sent in section.doc.sents]
