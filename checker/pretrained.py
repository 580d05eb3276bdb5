"""Loads a model of one's own through sentence-transformers: the one place where torch comes in."""

import logging
from typing import Any, Literal

from checker.errors import ModelError


def load(sort: Literal["SentenceTransformer", "CrossEncoder"], model: str) -> Any:
    """Return the model of that class, on the CPU. Raises ModelError."""
    try:
        import sentence_transformers
    except ImportError as error:
        raise ModelError(
            "sentence-transformers: is not installed; pip install 'newsroom-checker[sentence-transformers]'"
        ) from error
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)   # it prints every retry
    try:
        return _made(getattr(sentence_transformers, sort), model)
    except Exception as error:
        told = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
        raise ModelError(
            f"{model}: does not load ({told}); check the name or path, and the network where it was never loaded before"
        ) from error


def _made(make: Any, model: str) -> Any:
    """A model that is on this machine is loaded without asking the network about it."""
    try:
        return make(model, device="cpu", local_files_only=True)
    except OSError:
        return make(model, device="cpu")
