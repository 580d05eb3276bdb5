"""The desk's settings: `checker.toml`, found in the current folder or a parent."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from checker.errors import ConfigError
from checker.models import Record
from checker.plugins import suggest

NAME = "checker.toml"


class Config(Record):
    """Settings with their defaults; every key may be left out of the file."""

    embedder: str = "minilm"
    embedder_model: str | None = None
    entailment: Literal["auto", "off"] = "auto"
    entailment_model: str | None = None
    max_pairs: int = 20_000
    neighbours: int = 10
    rules: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    fail_on: Literal["error", "warning", "note", "never"] = "warning"
    max_findings: int = 7
    spelling: tuple[str, ...] = ()
    archive: str | None = None
    decisions: str = ".checker/decisions.yaml"
    cache: Literal["auto", "off"] = "auto"
    root: str = "."


def find(folder: Path) -> Path | None:
    """Return the nearest `checker.toml` at or above the folder."""
    for place in (folder, *folder.parents):
        if (place / NAME).is_file():
            return place / NAME
    return None


def load(path: Path | None) -> Config:
    """Read a settings file; defaults if there is none. Raises ConfigError, all problems at once."""
    if path is None:
        return Config()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: there is no such file; check --config") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as TOML ({error}); mend the file") from error
    return _validated(path, data)


def _validated(path: Path, data: dict[str, object]) -> Config:
    try:
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
        return Config.model_validate({**values, "root": str(path.parent)})
    except ValidationError as error:
        raise ConfigError("\n".join(_problem(path, item) for item in error.errors())) from error


def _problem(path: Path, item: object) -> str:
    assert isinstance(item, dict)
    key = ".".join(str(part) for part in item["loc"])
    if item["type"] == "extra_forbidden":
        return f"{path}: {key}: there is no such setting{suggest(key, list(Config.model_fields))}"
    return f"{path}: {key}: {item['msg']}; see docs/config.md"
