"""Loads lexicons and registers into records."""

from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from checker.data import load_yaml, rules_folder
from checker.errors import RuleFileError

Data = TypeVar("Data")


def load_lexicon(folder: str, name: str, shape: type[Data]) -> Data:
    """Return a shipped data file in the given shape. Raises RuleFileError with every problem."""
    return load_data(rules_folder() / folder / f"{name}.yaml", shape)


def load_data(path: Path, shape: type[Data]) -> Data:
    """Return a data file in the given shape. Raises RuleFileError with every problem."""
    try:
        return TypeAdapter(shape).validate_python(load_yaml(path), strict=False)
    except ValidationError as error:
        places = [(".".join(map(str, item["loc"])), item["msg"]) for item in error.errors()]
        raise RuleFileError([f"{path}: {place}: {what}; mend the entry" for place, what in places]) from error
