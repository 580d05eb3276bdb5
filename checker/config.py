"""The desk's settings: `checker.toml`, found in the current folder or a parent."""

import re
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from checker.errors import ConfigError
from checker.models import Record
from checker.plugins import suggest

NAME = "checker.toml"


class Config(Record):
    """Settings with their defaults; every key may be left out of the file."""

    articles: tuple[str, ...] = Field(
        ("articles/**",), description="Where the articles of a repository are, for the hook: globs from the folder of "
        "`checker.toml`; `**` stands for any folders.")
    archive: str | None = Field(
        None, description="The desk's archive. Every check also holds articles against it.")
    fail_on: Literal["error", "warning", "note", "never"] = Field(
        "warning", description="The least level that makes the exit code 1.")
    max_findings: int = Field(7, ge=0, description="How many findings are shown, 0 for all; the rest are counted.")
    decisions: str = Field(
        ".checker/decisions.yaml", description="Where editors' decisions are kept; empty: nowhere.")
    rules: tuple[str, ...] = Field((), description="Folders with rules of your own.")
    enable: tuple[str, ...] = Field((), description="Rules to switch on that are drafts or off: `rule-id`.")
    disable: tuple[str, ...] = Field((), description="Rules to switch off: `rule-id`.")
    spelling: tuple[str, ...] = Field((), description="Spellings that are the house's own: they are the right one.")
    entailment: Literal["auto", "off"] = Field(
        "auto", description="Whether the cross-encoder also judges pairs; `auto`: if its model is there.")
    entailment_model: str | None = Field(
        None, description="Another three-way cross-encoder: a folder, or a name for sentence-transformers.")
    max_pairs: int = Field(
        20_000, ge=0, description="How many pairs of claims the cross-encoder may judge, nearest first; 0: none.")
    embedder: str = Field(
        "minilm", description="What turns claims into vectors: `minilm` (shipped), `sentence-transformers`, or a "
        "plug-in's name.")
    embedder_model: str | None = Field(
        None, description="Another model for the embedder: a name that is on this machine, or a folder.")
    neighbours: int = Field(5, ge=1, description="How many nearest claims of each other article are compared.")
    cache: Literal["auto", "off"] = Field(
        "auto", description="Whether claims and vectors of articles that have not changed, judgements of the "
        "cross-encoder, and what YAML files say, are kept on disk.")
    root: str = Field(".", exclude=True, description="The folder of the settings file; not a key of the file.")


def decisions_file(config: Config) -> Path:
    """Return the file of decisions. Raises ConfigError if the desk keeps none."""
    if not config.decisions:
        raise ConfigError("checker.toml: decisions: is empty, so that none are kept; name a file")
    return Path(config.root) / config.decisions


KEYS = tuple(name for name in Config.model_fields if name != "root")


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
        text = path.read_text(encoding="utf-8-sig")
        return _validated(path, text, tomllib.loads(text))
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: there is no such file; check --config") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}{_place(str(error))}; mend the line") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); save it as UTF-8 text") from error


def _place(message: str) -> str:
    """Turn tomllib's "what (at line 3, column 7)" into ":3: is not TOML (what)"."""
    what, _, where = message.rstrip(")").partition(" (at ")
    number = re.search(r"line (\d+)", where)
    return f":{number.group(1)}: is not TOML ({what})" if number else f": is not TOML ({message})"


def _validated(path: Path, text: str, data: dict[str, object]) -> Config:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    unknown = [f"{_at(path, text, key)}: there is no such setting{suggest(key, list(KEYS))}"
               for key in values if key not in KEYS]
    try:
        known = {key: value for key, value in values.items() if key in KEYS}
        config = Config.model_validate({**known, "root": str(path.parent)})
    except ValidationError as error:
        wrong = {str(item["loc"][0]): f"{_at(path, text, str(item['loc'][0]))}: {_reworded(item['msg'])}"
                 for item in error.errors()}
        raise ConfigError("\n".join([*unknown, *wrong.values()])) from error
    if unknown:
        raise ConfigError("\n".join(unknown))
    return config


def _at(path: Path, text: str, key: str) -> str:
    written = re.search(rf"^[ \t]*\[?\"?{re.escape(key)}\b", text, re.MULTILINE)
    return f"{path}:{text.count(chr(10), 0, written.start()) + 1}: {key}" if written else f"{path}: {key}"


def _reworded(message: str) -> str:
    """Turn pydantic's sentence into an instruction ("Input should be a valid string" -> "use a string")."""
    said = message.removeprefix("Input should be ").replace("a valid ", "a ").replace("tuple", "list")
    return f"use {'one of ' if said.startswith(chr(39)) else ''}{said}; see docs/config.md"
