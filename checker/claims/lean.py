"""Imports spaCy without the frameworks that it would load only because they are installed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# What thinc.compat tries to import; our pipeline runs on NumPy alone, and torch costs seconds and 300 MB.
FRAMEWORKS = ("torch", "tensorflow", "mxnet", "cupy")


def import_spacy() -> Any:
    """Return the spacy module; a framework that is already loaded stays so."""
    with _hidden([name for name in FRAMEWORKS if name not in sys.modules]):
        import spacy
    return spacy


@contextmanager
def _hidden(names: list[str]) -> Iterator[None]:
    """Let imports of these modules fail for a while: None in sys.modules is Python's own mark for that."""
    hidden: dict[str, Any] = dict.fromkeys(names)
    sys.modules.update(hidden)
    try:
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)
