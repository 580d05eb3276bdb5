"""Source, date and title of an article, from front matter, a sidecar or the command line."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from checker.errors import ReadError
from checker.interfaces import Meta
from checker.models import Span

# Other names under which front matter in the wild gives the same.
_ALIASES = {"date": "published", "author": "byline", "headline": "title"}


@dataclass(frozen=True)
class Facts:
    """What a file says about itself: values, the line of each, and where its title stands, if verbatim."""

    where: str
    values: dict[str, str]
    lines: dict[str, int]
    title: Span | None = None


def no_facts(where: str) -> Facts:
    """Return the facts of a file that says nothing about itself."""
    return Facts(where, {}, {})


def parse_meta(text: str, where: str, first_line: int = 1, offset: int = 0) -> Facts:
    """Parse a YAML mapping of texts that begins at ``offset`` of the file. Raises ReadError with the line."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        raise ReadError(f"{where}:{line}: front matter is not YAML ({error.problem}); mend the line") from error
    except yaml.YAMLError as error:
        raise ReadError(f"{where}:{first_line}: front matter is not YAML ({error}); mend it") from error
    if node is None:
        return no_facts(where)
    if not isinstance(node, yaml.MappingNode):
        raise ReadError(f"{where}:{first_line}: front matter must be 'key: value' lines; mend it")
    pairs = [(_ALIASES.get(str(key.value), str(key.value)), key, value) for key, value in node.value]
    values = {name: told for name, _, value in reversed(pairs) if (told := _text(value))}
    numbers = {name: key.start_mark.line + first_line for name, key, _ in reversed(pairs)}
    titles = [value for name, _, value in pairs if name == "title"]
    return Facts(where, values, numbers, _verbatim(text, titles[0], offset) if titles else None)


def _text(node: Any) -> str:
    """Every scalar is text, dates are ours to parse; a list of bylines is joined."""
    if isinstance(node, yaml.SequenceNode):
        return ", ".join(_text(item) for item in node.value if isinstance(item, yaml.ScalarNode))
    if not isinstance(node, yaml.ScalarNode) or node.value in ("null", "~"):
        return ""
    return str(node.value).strip()


def _verbatim(text: str, node: Any, offset: int) -> Span | None:
    """Return where a scalar's value stands letter by letter, or None (folded lines, escapes)."""
    start, end = node.start_mark.index, node.end_mark.index
    at = text.find(node.value.strip(), start, end) if isinstance(node, yaml.ScalarNode) and node.value.strip() else -1
    return None if at < 0 else Span(start=offset + at, end=offset + at + len(node.value.strip()))


def article_fields(facts: Facts, path: Path, meta: Meta) -> dict[str, Any]:
    """Return the fields of Article that the metadata gives; the file's own win over the command line's."""
    values = facts.values
    fields: dict[str, Any] = {key: values.get(key) for key in ("title", "byline", "url")}
    fields["source"] = values.get("source") or meta.source or path.stem
    fields["published"] = _published(facts, meta)
    if values.get("lang"):
        fields["lang"] = values["lang"]
    return fields


def _published(facts: Facts, meta: Meta) -> datetime | date | None:
    own = facts.values.get("published")
    if own and own != "undated":
        return parse_published(own, f"{facts.where}:{facts.lines['published']}")
    return parse_published(meta.published, "--published") if meta.published and not own else None


def parse_published(text: str, where: str) -> datetime | date:
    """Parse an ISO date or date-time. Raises ReadError."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError as error:
        raise ReadError(f"{where}: published {text!r} is not a date; write 2026-03-02 or 2026-03-02T18:40") from error
