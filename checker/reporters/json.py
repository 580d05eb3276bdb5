"""Reporter `json`: the schema that others build on."""

import json
from typing import Any

from checker import __version__
from checker.models import Report

SCHEMA = 1


class JsonReporter:
    """Renders the whole report as one JSON object."""

    suffix = ".json"

    def render(self, report: Report, exit_code: int) -> str:
        """Return JSON; same report, same bytes."""
        data: dict[str, Any] = report.model_dump(mode="json")
        head = {"schema": SCHEMA, "tool": {"name": "checker", "version": __version__}}
        return json.dumps({**head, **data, "exit_code": exit_code}, ensure_ascii=False, indent=1) + "\n"
