"""The file of decisions, `.checker/decisions.yaml`: written by commands and by people, reviewed in git."""

import os
import re
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from checker.data import StrictLoader
from checker.errors import ConfigError
from checker.models import Decision

HEAD = "# What editors decided about findings; see docs/decisions.md. One entry for each finding.\n"
_CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})( |$)", re.MULTILINE)
_KEYS = tuple(Decision.model_fields)
_ONE = TypeAdapter(dict[str, Any])


def load(path: Path) -> tuple[Decision, ...]:
    """Read the decisions; () if there is no file. Raises ConfigError with every problem."""
    entries = _entries(path, _text(path))
    decisions: dict[str, Decision] = {}
    problems: list[str] = []
    for line, _, data in entries:
        made, wrong = _decision(data)
        if made and made.finding in decisions:
            wrong = [f"{made.finding} is decided twice; keep one entry"]
        problems += [f"{path}:{line}: {text}" for text in wrong]
        if made:
            decisions[made.finding] = made
    if problems:
        raise ConfigError("\n".join(problems))
    return tuple(decisions.values())


def save(path: Path, decisions: Sequence[Decision], gone: frozenset[str] = frozenset()) -> None:
    """Add or replace decisions and take out those on the findings ``gone``; other lines stay as they are.

    The file is replaced as a whole, so that nothing half written is ever read.
    """
    load(path)
    text = _text(path)
    lines = text.splitlines(keepends=True)
    fresh = {decision.finding: decision for decision in decisions}
    for line, end, data in reversed(_entries(path, text)):
        name = str(data.get("finding")) if isinstance(data, dict) else ""
        if name in fresh:
            lines[line - 1 : end] = [_dumped(fresh.pop(name))]
        elif name in gone:
            del lines[line - 1 : end]
    kept = "".join(lines) or HEAD
    kept += "" if kept.endswith("\n") else "\n"
    _replace(path, kept + "".join(_dumped(decision) for decision in fresh.values()))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); mend the file") from error


def _entries(path: Path, text: str) -> list[tuple[int, int, Any]]:
    """Return first line, last line and data of each entry; lines from 1."""
    mark = _CONFLICT.search(text)
    if mark:
        line = text.count("\n", 0, mark.start()) + 1
        raise ConfigError(f"{path}:{line}: a merge was left half done; keep the right entries and remove {mark[1]}")
    try:
        node: Any = yaml.compose(text, Loader=StrictLoader)
        data = yaml.load(text, Loader=StrictLoader)
    except yaml.MarkedYAMLError as error:
        where = f":{error.problem_mark.line + 1}" if error.problem_mark else ""
        raise ConfigError(f"{path}{where}: this is not YAML ({error.problem}); mend the line") from error
    if data is None:
        return []
    if not isinstance(data, list):
        raise ConfigError(f"{path}:1: must be a list of decisions; begin each with '- finding: ID'")
    return [
        (item.start_mark.line + 1, _last_line(item), value) for item, value in zip(node.value, data, strict=True)
    ]


def _last_line(node: Any) -> int:
    """Return the last line of an entry, without the comments and blank lines that follow it."""
    while not isinstance(node, yaml.ScalarNode) and node.value:
        node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
    mark = node.end_mark
    return int(mark.line + (1 if mark.column else 0)) or 1


def _decision(data: Any) -> tuple[Decision | None, list[str]]:
    if not isinstance(data, dict):
        return None, ["must have keys; begin with 'finding: ID'"]
    try:
        return Decision.model_validate_json(_ONE.dump_json(data)), []
    except ValidationError as error:
        return None, [_problem(item) for item in error.errors()]


def _problem(item: Any) -> str:
    key = ".".join(str(part) for part in item["loc"])
    if item["type"] == "extra_forbidden":
        return f"{key}: there is no such key; choose from {', '.join(_KEYS)}"
    if item["type"] == "missing":
        return f"{key}: is missing; write one"
    if item["type"] == "string_too_short":
        return f"{key}: is empty; say why, for whoever reads this next"
    return f"{key}: {str(item['msg'])[:1].lower()}{str(item['msg'])[1:]}; correct it"


def _dumped(decision: Decision) -> str:
    data = decision.model_dump(mode="json", exclude_defaults=True)
    lines = [f"{key}: {_scalar(key, data[key])}" for key in _KEYS if key in data]
    return "- " + "\n  ".join(lines) + "\n"


def _scalar(key: str, value: Any) -> str:
    """Quote what people wrote: a reason may be "no", "12" or hold a colon."""
    if isinstance(value, list):
        return f"[{', '.join(_scalar(key, item) for item in value)}]"
    plain = key not in ("reason", "editor", "articles")
    return str(value) if plain else str(yaml.dump(value, allow_unicode=True, width=10**6, default_style='"')).strip()


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    spare = next(name for n in count() if not (name := path.with_name(f"{path.name}.{os.getpid()}-{n}")).exists())
    spare.write_text(text, encoding="utf-8")
    spare.replace(path)
