"""Finds and loads the YAML data that ships with the package: rules, lexicons, registers.

YAML is read strictly: a key written twice is an error, and only true/false/null and plain decimal
numbers are anything but text (YAML 1.1 reads ``no`` as False, ``12:30`` as 750 and ``010`` as 8).
"""

from collections.abc import Hashable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar

import yaml

from checker.errors import RuleFileError
from checker.kept import kept

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KEEP = {
    "tag:yaml.org,2002:null": r"^(?:null|~|)$",
    "tag:yaml.org,2002:bool": r"^(?:true|false)$",
    "tag:yaml.org,2002:int": r"^[-+]?(?:0|[1-9][0-9]*)$",
    "tag:yaml.org,2002:float": r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$",
}


class StrictLoader(_Base):  # type: ignore[misc]
    """A safe loader without YAML 1.1's surprises."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Hashable, Any]:
        """Build a mapping; refuse a key that is written twice."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                line = key.start_mark.line + 1
                raise yaml.MarkedYAMLError(problem=f"{line}: {key.value!r} is written twice; keep one")
            seen.add(key.value)
        return super().construct_mapping(node, deep)  # type: ignore[no-any-return]


def _register() -> None:
    import re

    for tag, pattern in _KEEP.items():
        StrictLoader.add_implicit_resolver(tag, re.compile(pattern), None)


_register()


@lru_cache(maxsize=1)
def rules_folder() -> Path:
    """Return the folder of the shipped rules: inside the wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def state(path: Path) -> tuple[int, int] | None:
    """Return what changes when a file does; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def states(places: Iterable[Path]) -> str:
    """Return the state of files, and of the code and data below folders.

    A cache goes by it instead of by a version, so that whoever works on the code never meets what yesterday's thought.
    """
    files = (path for place in places for path in (place.rglob("*") if place.is_dir() else [place]))
    return "\n".join(f"{path} {state(path)}" for path in sorted(files) if path.suffix in (".py", ".yaml"))


def load_yaml(path: Path) -> Any:
    """Load one YAML file strictly. Raises RuleFileError with file and line."""
    try:
        text = path.read_bytes()
        return kept(text, lambda: yaml.load(text.decode("utf-8"), Loader=StrictLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = f"{mark.line + 1}: " if mark else ""
        raise RuleFileError([f"{path}:{line}{error.problem}"]) from error
    except (OSError, UnicodeDecodeError) as error:
        raise RuleFileError([f"{path}: cannot be read ({error}); check the file"]) from error
