"""A YAML file with the line of every key, so that an error can point at it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from checker.data import StrictLoader, load_yaml
from checker.errors import RuleFileError

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Source:
    """A parsed file: ``data`` with lists as tuples, and which keys are written twice."""

    path: Path
    data: Any
    twice: tuple[str, ...] = ()

    @cached_property
    def lines(self) -> dict[Place, int]:
        """The line of each key path; read only when there is something to tell about one."""
        return _lines(_composed(self.path))[0]

    def line(self, place: Sequence[str | int]) -> int:
        """Return the line of a key path, or of the nearest part of it that stands in the file."""
        for length in range(len(place), 0, -1):
            if tuple(place[:length]) in self.lines:
                return self.lines[tuple(place[:length])]
        return 1

    def problem(self, place: Sequence[str | int], text: str) -> str:
        """Return ``file:line: key: text``."""
        key = ".".join(str(part + 1 if isinstance(part, int) else part) for part in place)
        return f"{shown(self.path)}:{self.line(place)}: {key + ': ' if key else ''}{text}"


def shown(path: Path) -> str:
    """Return a path as a user would type it: relative to the current folder where it lies below it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def parse(path: Path) -> Source:
    """Parse a YAML file strictly. Raises RuleFileError where it is no YAML at all."""
    try:
        return Source(path, _freeze(load_yaml(path)))
    except RuleFileError:
        twice = _lines(_composed(path))[1]
        return Source(path, None, tuple(f"{shown(path)}:{text}" for text in twice))


def _composed(path: Path) -> Any:
    """Return the file as nodes, which know their lines. Raises RuleFileError."""
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=StrictLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleFileError([f"{shown(path)}:{line}: not valid YAML ({error.problem}); mend the line"]) from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RuleFileError([f"{shown(path)}: cannot be read ({error}); check the file"]) from error


def _lines(node: Any) -> tuple[dict[Place, int], tuple[str, ...]]:
    """Return the line of each key path, and a problem for each key written twice."""
    lines: dict[Place, int] = {}
    return lines, tuple(_walk(node, (), lines)) if node else ()


def _walk(node: Any, place: Place, lines: dict[Place, int]) -> Iterator[str]:
    """Note the line of every key and yield a problem for every key written twice."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner, line = (*place, str(key.value)), key.start_mark.line + 1
            if inner in lines:
                yield f"{line}: {'.'.join(map(str, inner))}: is also on line {lines[inner]}; keep one"
                continue
            lines[inner] = line
            yield from _walk(value, inner, lines)
    elif isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            lines[(*place, number)] = item.start_mark.line + 1
            yield from _walk(item, (*place, number), lines)


def _freeze(value: Any) -> Any:
    """Turn lists into tuples, as records want them."""
    if isinstance(value, list):
        return tuple(_freeze(item) for item in value)
    if isinstance(value, dict):
        return {key: _freeze(item) for key, item in value.items()}
    return value
