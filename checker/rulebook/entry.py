"""A rule that is ready to judge: its kind loaded, its options validated, its exceptions compiled."""

import re
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from checker import plugins
from checker.errors import PluginError
from checker.interfaces import RuleKind
from checker.models import Record
from checker.rulebook.message import unknown_fields
from checker.rulebook.problems import explain
from checker.rulebook.rule import Rule
from checker.rulebook.source import Source, parse, shown


@dataclass(frozen=True)
class Entry:
    """A rule with all that it needs to judge. ``pack`` is the folder it stands in."""

    rule: Rule
    pack: str
    path: Path
    kind: RuleKind
    options: Record
    unless: tuple[tuple[str, re.Pattern[str]], ...]


def read_entry(path: Path, pack: str) -> tuple[Entry | None, list[str]]:
    """Read one rule file; return the rule, or None with every problem of the file.

    Raises PluginError if the rule's kind is there but cannot be loaded.
    """
    source = parse(path)
    if source.twice:
        return None, list(source.twice)
    if not isinstance(source.data, dict):
        return None, [f"{shown(path)}:1: a rule is a list of keys (id, kind, title ...); see docs/rules.md"]
    rule, problems = _rule(source)
    kind, more = _kind(source)
    options, others = _options(source, kind) if kind else (None, [])
    problems += [*more, *others, *_details(source)]
    if rule is None or kind is None or options is None or problems:
        return None, sorted(set(problems), key=_line)
    patterns = tuple((name, re.compile("|".join(words), re.IGNORECASE)) for name, words in rule.unless.items())
    return Entry(rule, pack, path, kind, options, patterns), []


def _line(problem: str) -> tuple[int, str]:
    number = re.search(r":(\d+):", problem)
    return int(number.group(1)) if number else 0, problem


def _rule(source: Source) -> tuple[Rule | None, list[str]]:
    try:
        return Rule.model_validate(source.data), []
    except ValidationError as error:
        return None, explain(error, source, Rule)


def _kind(source: Source) -> tuple[RuleKind | None, list[str]]:
    name = source.data.get("kind")
    if not isinstance(name, str):
        return None, []
    if name not in plugins.available("kinds"):
        words = plugins.suggest(name, list(plugins.available("kinds")))
        return None, [source.problem(("kind",), f"there is no kind {name!r}{words}")]
    kind = plugins.load("kinds", name)()
    if not all(hasattr(kind, part) for part in ("name", "Options", "judge")):
        raise PluginError(f"kind {name!r}: it lacks name, Options or judge; see docs/rules.md")
    return kind, []


def _options(source: Source, kind: RuleKind) -> tuple[Record | None, list[str]]:
    given = source.data.get("options", {})
    if not isinstance(given, dict):
        return None, []
    try:
        return kind.Options.model_validate(given), []
    except ValidationError as error:
        return None, explain(error, source, kind.Options, ("options",))


def _details(source: Source) -> list[str]:
    """Return what pydantic cannot see: the file's name, fields of messages, regular expressions."""
    problems = []
    data = source.data
    if isinstance(data.get("id"), str) and data["id"] != source.path.stem:
        problems.append(source.problem(("id",), f"must be the file's name; write {source.path.stem!r}"))
    for field in unknown_fields(data.get("message")):
        problems.append(source.problem(("message",), field))
    unless = data.get("unless")
    for name, words in unless.items() if isinstance(unless, dict) else ():
        problems += _patterns(source, name, words)
    return problems


def _patterns(source: Source, name: str, words: object) -> list[str]:
    problems = []
    for number, word in enumerate(words if isinstance(words, tuple) else ()):
        try:
            re.compile(str(word))
        except re.error as error:
            text = f"{word!r} is no regular expression ({error}); mend it"
            problems.append(source.problem(("unless", name, number), text))
    return problems
