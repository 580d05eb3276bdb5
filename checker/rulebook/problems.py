"""What is wrong with a rule file, in plain words."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from checker.plugins import suggest
from checker.rulebook.source import Place, Source

_WORDS = {
    "missing": "is missing; add it",
    "string_pattern_mismatch": "must be small letters and figures, words joined by hyphens",
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "tuple_type": "must be a list; start each line with '- '",
    "dict_type": "must hold keys of its own, one a line",
    "model_type": "must hold keys of its own, one a line",
    "model_attributes_type": "must hold keys of its own, one a line",
}
_LIMITS = {
    "greater_than_equal": "must be at least {ge:g}", "less_than_equal": "must be at most {le:g}",
    "greater_than": "must be more than {gt:g}", "less_than": "must be less than {lt:g}",
}


def explain(error: ValidationError, source: Source, model: type[BaseModel], at: Place = ()) -> list[str]:
    """Return one line for each problem that pydantic found, under the key path ``at``."""
    items = error.errors(include_url=False)
    misspelt = {(*item["loc"][:-1], near) for item in items if (near := _near(item, model))}
    return [
        source.problem((*at, *item["loc"]), _words(item, model))
        for item in items
        if not (item["type"] == "missing" and tuple(item["loc"]) in misspelt)
    ]


def _words(item: Any, model: type[BaseModel]) -> str:
    kind, context = item["type"], item.get("ctx", {})
    if kind == "extra_forbidden":
        return f"there is no such key{suggest(str(item['loc'][-1]), _fields(model, item['loc'][:-1]))}"
    if kind == "literal_error":
        return f"there is no {item['input']!r} here; choose from {context['expected']}"
    if kind in _LIMITS:
        return f"{_LIMITS[kind].format(**context)}, not {item['input']}"
    if kind in _WORDS:
        return _WORDS[kind]
    message = str(item["msg"]).removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _near(item: Any, model: type[BaseModel]) -> str | None:
    """Return the key that a misspelt one was meant to be, so that it is not called missing as well."""
    if item["type"] != "extra_forbidden":
        return None
    words = suggest(str(item["loc"][-1]), _fields(model, item["loc"][:-1]))
    return words.split("'")[1] if words.startswith("; did") else None


def _fields(model: type[BaseModel], place: Sequence[str | int]) -> list[str]:
    """Return the keys that may stand at a place of the file."""
    current: Any = model
    for part in place:
        if isinstance(part, str) and current is not None:
            current = _model_of(current.model_fields[part].annotation) if part in current.model_fields else None
    return list(current.model_fields) if current is not None else []


def _model_of(annotation: Any) -> type[BaseModel] | None:
    """Return the record inside an annotation such as ``tuple[Example, ...]``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = [_model_of(part) for part in getattr(annotation, "__args__", ())]
    return next((part for part in inner if part), None)
