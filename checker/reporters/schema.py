"""The JSON Schema of `--format json`, made from the records: `python -m checker.reporters.schema` writes it anew."""

import json
from pathlib import Path
from typing import Any

from checker.models import Report
from checker.reporters.json import SCHEMA

PATH = Path(__file__).resolve().parent.parent / "schema" / f"report-{SCHEMA}.schema.json"

_LEFT_OUT = ("title", "default", "additionalProperties")


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a report."""
    made = Report.model_json_schema(mode="serialization")
    properties = {
        "schema": {"const": SCHEMA, "description": "Version of this schema; raised when a key goes or changes."},
        "tool": {
            "type": "object", "required": ["name", "version"],
            "properties": {"name": {"const": "checker"}, "version": {"type": "string"}},
        },
        "exit_code": {"type": "integer", "minimum": 0, "maximum": 1},
        **made["properties"],
    }
    described = {**made, "title": "Report of checker", "properties": properties, "required": sorted(properties)}
    whole: dict[str, Any] = _plain(described)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole}


def _plain(node: Any) -> Any:
    """Drop titles that only repeat names; require all keys, since a report leaves none out; allow further
    keys, which later releases may add within one version."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {
        key: _named(value) if key in ("properties", "$defs") else _plain(value)
        for key, value in node.items() if key not in _LEFT_OUT
    }
    if node.get("type") == "object" and "properties" in node:
        kept["required"] = sorted(node["properties"])
    return kept


def _named(members: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(member) for name, member in members.items()}


def text() -> str:
    """Return the schema as the shipped file has it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
