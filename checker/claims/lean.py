"""Imports spaCy without what we never call: frameworks that happen to be installed, its command line, its schemas."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from pydantic import BaseModel

# What thinc.compat tries to import; our pipeline runs on NumPy alone, and torch costs seconds and 300 MB.
FRAMEWORKS = ("torch", "tensorflow", "mxnet", "cupy")
OLD = ("pydantic.v1",)   # confection looks for settings written for it, and none are
# `spacy/__init__.py` takes one function from its command line, which brings HTTP clients and templates: 365 of 1,213
# modules, and a third of the time of the import.
COMMANDS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> Any:
    """Return the spacy module; what is already loaded stays so."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    hidden: dict[str, Any] = {name: None for name in (*FRAMEWORKS, *OLD) if name not in sys.modules}
    with _in_place_of({**hidden, **_commands()}), _deferred():
        import spacy
    return spacy


@contextmanager
def _deferred() -> Iterator[None]:
    """Let spaCy's schemas be built when one is used: they check settings for training, a sixth of the import."""
    before = BaseModel.model_config
    BaseModel.model_config = {**before, "defer_build": True}
    try:
        yield
    finally:
        BaseModel.model_config = before


@contextmanager
def no_plugins() -> Iterator[None]:
    """Keep spaCy's registries from asking every installed package, at each of a hundred look-ups, for more entries."""
    import catalogue

    before = catalogue.AVAILABLE_ENTRY_POINTS
    catalogue.AVAILABLE_ENTRY_POINTS = {}
    try:
        yield
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS = before


def _commands() -> dict[str, Any]:
    modules = {name: ModuleType(name) for name in COMMANDS}
    modules["spacy.cli.info"].info = _info   # type: ignore[attr-defined]
    return dict(modules)


def _info(*arguments: Any, **options: Any) -> Any:
    """Do what `spacy.info` does."""
    from spacy.cli.info import info

    return info(*arguments, **options)


@contextmanager
def _in_place_of(modules: dict[str, Any]) -> Iterator[None]:
    """Let imports find these modules for a while; None is Python's own mark for one that cannot be imported."""
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            sys.modules.pop(name, None)
