"""The JSON Schema of rule files, for editors that complete and check while one types."""

from typing import Any

from checker import plugins
from checker.rulebook.rule import Rule


def rule_schema() -> dict[str, Any]:
    """Return the schema: the keys of a rule, and for each kind its options. Raises PluginError."""
    schema = Rule.model_json_schema()
    names = sorted(plugins.available("kinds"))
    schema["properties"]["kind"]["enum"] = names
    clauses = [_options_of(name, schema["$defs"]) for name in names]
    return {
        **schema, "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "checker rule", "allOf": clauses
    }


def _options_of(name: str, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the clause "if the kind is this, the options are those of its model"."""
    options = plugins.load("kinds", name).Options.model_json_schema()
    definitions.update(options.pop("$defs", {}))
    return {"if": {"properties": {"kind": {"const": name}}}, "then": {"properties": {"options": options}}}
