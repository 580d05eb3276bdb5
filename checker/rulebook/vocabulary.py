"""Finds and checks the lexicons that packs and the desk add."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, Field, RootModel, ValidationError

from checker.data import load_yaml, rules_folder
from checker.errors import RuleFileError
from checker.models import Modality, Polarity, Record
from checker.plugins import suggest
from checker.rulebook.problems import explain
from checker.rulebook.source import Source, parse, shown

Parts = Literal["verbs", "adjectives", "adverbs", "nouns"]


class Group(Record):
    """Words of one signature, as in ``commitments.yaml``; see docs/rules.md."""

    class_: str = Field(alias="class")
    part: Literal["verb", "noun", "adjective"] = "verb"
    signature: tuple[Polarity, Polarity]
    modality: Modality = "fact"
    commits: bool = False
    deeds: bool = False
    alone: bool = False
    unsettled: bool = False
    takes: Literal["any", "clause", "object"] = "any"
    negated: tuple[str, ...] = ()
    entries: dict[str, str]


class Groups(Record):
    """A lexicon of words that take a stance."""

    groups: tuple[Group, ...]


class Family(Record):
    """A line of ``counted.yaml``."""

    family: str
    nouns: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()


class Scale(Record):
    """A scale of ``categories.yaml``."""

    of: tuple[str, ...] = ()
    bearer: Literal["", "person", "named"] = ""
    said: bool = False
    possessed: bool = False
    changing: bool = False
    values: dict[str, tuple[str, ...]]


class Categories(Record):
    """Words that exclude one another, of things and people, and verbs of which only one is so of somebody."""

    scales: dict[str, Scale] = Field(default_factory=dict)
    verbs: dict[str, dict[str, tuple[str, ...]]] = Field(default_factory=dict)


class Side(Record):
    """Words that tell one side of a result."""

    verbs: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


class Told(Record):
    """A result of ``results.yaml``: what can have come of a matter, one way or the other."""

    for_: Side = Field(default=Side(), alias="for")
    against: Side = Side()
    turns: bool = False
    counted: bool = False
    examples: tuple[str, ...] = ()


SHAPES: dict[str, type[BaseModel]] = {
    **dict.fromkeys(("implicatives", "commitments", "attitudes", "speech", "modality", "nouns", "adjectives"), Groups),
    "antonyms": RootModel[dict[Parts, dict[str, str]]], "synonyms": RootModel[dict[Parts, tuple[str, ...]]],
    "derivations": RootModel[dict[str, str]], "operators": RootModel[dict[str, tuple[str, ...]]],
    "counted": RootModel[tuple[Family, ...]], "categories": Categories,
    "results": RootModel[dict[str, Told]],
}
_JOINTS = {"antonyms": (" / ", "two sides, 'open / close'"), "synonyms": (", ", "two words at least, 'quit, resign'")}


def check(folders: Iterable[Path]) -> None:
    """Check added lexicons. Raises RuleFileError with every problem, each with file and line."""
    problems = [text for folder in folders for path in sorted(folder.glob("*.yaml")) for text in _problems(path)]
    if problems:
        raise RuleFileError(problems)


def _problems(path: Path) -> Sequence[str]:
    if path.stem not in SHAPES:
        known = sorted(SHAPES)
        return [f"{shown(path)}:1: no lexicon can be added to under this name{suggest(path.stem, known)}; "
                f"there are {', '.join(known)}"]
    source = parse(path)
    if source.twice:
        return source.twice
    shape = SHAPES[path.stem]
    try:
        shape.model_validate(source.data)
    except ValidationError as error:
        return explain(error, source, shape)
    return list(_meanings(path.stem, source))


def _meanings(name: str, source: Source) -> Iterator[str]:
    """Yield what a file of the right shape has that would have no effect."""
    if name in _JOINTS:
        joint, wanted = _JOINTS[name]
        for part, lines in source.data.items():
            for at, line in _lines(lines):
                if joint not in line:
                    yield source.problem((part, at), f"{line!r} needs {wanted}")
    if name == "operators":
        known = sorted(load_yaml(rules_folder() / "lexicons" / "operators.yaml"))
        for key in source.data:
            if key not in known:
                yield source.problem((key,), f"there is no such list{suggest(key, known)}")


def _lines(lines: Any) -> Iterable[tuple[str | int, str]]:
    return ((line, line) for line in lines) if isinstance(lines, dict) else enumerate(lines)
