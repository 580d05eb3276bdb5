"""Source, date and title of an article, from front matter, a sidecar or the command line."""

from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar

import yaml

from checker.errors import ReadError
from checker.interfaces import Meta


class _Texts(yaml.SafeLoader):
    """Reads every scalar as text: dates are ours to parse."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}  # type: ignore[misc]


def parse_meta(text: str, where: str, first_line: int = 1) -> dict[str, str]:
    """Parse a YAML mapping of texts. Raises ReadError with the line of the file."""
    try:
        data = yaml.load(text, Loader=_Texts) or {}
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise ReadError(f"{where}:{line}: front matter is not YAML ({error.problem}); mend it") from error
    if not isinstance(data, dict):
        raise ReadError(f"{where}:{first_line}: front matter must be 'key: value' lines; mend it")
    return {str(key): str(value) for key, value in data.items() if isinstance(value, str) and value}


def article_fields(data: dict[str, str], path: Path, meta: Meta) -> dict[str, Any]:
    """Return the fields of Article that the metadata gives; the file's own win over the command line's."""
    published = data.get("published") or data.get("date") or meta.published
    fields: dict[str, Any] = {key: data.get(key) for key in ("title", "byline", "url")}
    fields["source"] = data.get("source") or meta.source or path.stem
    fields["published"] = parse_published(published, str(path)) if published else None
    if data.get("lang"):
        fields["lang"] = data["lang"]
    return fields


def parse_published(text: str, where: str) -> datetime | date:
    """Parse an ISO date or date-time. Raises ReadError."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError as error:
        raise ReadError(f"{where}: published {text!r} is not a date; write 2026-03-02 or 2026-03-02T18:40") from error
