"""What ships with the package: files, digests, and the settings that were exported with them."""

import hashlib
from pathlib import Path

from pydantic import ValidationError

from checker.digests import checked
from checker.errors import ModelError
from checker.models import Record

FOLDER = Path(__file__).parent / "model"
MODEL, TOKENIZER, SETTINGS, SUMS = "judge-int8.onnx", "tokenizer.json", "judge.json", "SHA256SUMS"


class JudgeSettings(Record):
    """How the exported model is to be read.

    ``labels``: class names in the order of the logits; ``temperature`` divides the logits, fitted on
    held-out pairs; ``max_tokens`` cuts a pair, from the longer side first.
    """

    name: str
    labels: tuple[str, str, str]
    temperature: float
    max_tokens: int
    both_ways: bool = True


def present(folder: Path = FOLDER) -> bool:
    """Return whether the folder holds a model at all."""
    return (folder / MODEL).is_file() and (folder / SUMS).is_file()


def verified(folder: Path, name: str) -> Path:
    """Return a file of the folder if its SHA-256 stands in SHA256SUMS. Raises ModelError."""
    return checked(folder / name, folder / SUMS)


def settings(folder: Path = FOLDER) -> JudgeSettings:
    """Read judge.json, digest checked. Raises ModelError."""
    path = verified(folder, SETTINGS)
    try:
        return JudgeSettings.model_validate_json(path.read_text(encoding="utf-8"))
    except ValidationError as error:
        raise ModelError(f"{path}: is not what this version reads ({error.error_count()} faults); reinstall") from error


def version(folder: Path = FOLDER) -> str:
    """Return twelve hex digits that change with any file of the model."""
    sums = folder / SUMS
    if not sums.is_file():
        raise ModelError(f"{sums}: the model is missing; reinstall the package")
    return hashlib.sha256(sums.read_bytes()).hexdigest()[:12]
