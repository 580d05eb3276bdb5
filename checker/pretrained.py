"""Loads a model of one's own through sentence-transformers: the one place where torch comes in."""

from typing import Any, Literal

from checker.errors import ModelError


def load(sort: Literal["SentenceTransformer", "CrossEncoder"], model: str) -> Any:
    """Return the model of that class, on the CPU. Raises ModelError."""
    try:
        import sentence_transformers

        return getattr(sentence_transformers, sort)(model, device="cpu")
    except ImportError as error:
        raise ModelError(
            "sentence-transformers: is not installed; pip install 'newsroom-checker[sentence-transformers]'"
        ) from error
    except Exception as error:
        raise ModelError(f"{model}: does not load ({error}); check the name or path") from error
