"""Reporters `json` and `json-lines`: the schema that others build on."""

import json
from typing import Any

from checker import __version__
from checker.models import Report

SCHEMA = 1


class JsonReporter:
    """Renders the whole report as one JSON object; see docs/json.md."""

    suffix = ".json"

    def render(self, report: Report, exit_code: int) -> str:
        """Return JSON with sorted keys; same report, same bytes."""
        return json.dumps(as_data(report, exit_code), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


class JsonLinesReporter:
    """Renders one finding a line, each with the schema number, for tools that read streams."""

    suffix = ".jsonl"

    def render(self, report: Report, exit_code: int) -> str:
        """Return one JSON object a line; nothing if there are no findings."""
        findings = as_data(report, exit_code)["findings"]
        lines = [{"schema": SCHEMA, **finding} for finding in findings]
        return "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines)


def as_data(report: Report, exit_code: int) -> dict[str, Any]:
    """Return the report as plain data, as the JSON Schema describes it."""
    tool = {"name": "checker", "version": __version__}
    return {"schema": SCHEMA, "tool": tool, **report.model_dump(mode="json"), "exit_code": exit_code}
