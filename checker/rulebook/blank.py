"""A new rule file, ready to be filled in."""

import re
from pathlib import Path

from checker import plugins
from checker.errors import RuleFileError
from checker.rulebook.rule import ID

_TEXT = """\
id: {id}
kind: {kind}
title: What the reader of a report sees, without a full stop
severity: warning            # error, warning or note
status: draft                # stable when it has proved itself; drafts run only if checker.toml enables them
message: "{{a.source}} says “{{a.match}}”; {{b.source}} says “{{b.match}}”."
why: >
  Two or three sentences for an editor: what harm it does, then what to check.

align:
  share: [name]              # both passages must name someone or something in common

{options}
examples:                    # run them with: checker rules test {path}
  conflict:
    - a: "A passage as one paper prints it."
      b: "The passage of another paper that disagrees with it."
      message: "a says “...”; b says “...”."
    - a: "A second pair, different in kind."
      b: "Its other side."
  no_conflict:
    - because: they say the same in other words
      a: "A passage."
      b: "The same in other words."
    - because: the trap that an editor would not forgive
      a: "A passage."
      b: "A passage that looks like a clash and is none."
"""


def write_blank(folder: Path, name: str, kind: str) -> Path:
    """Write a new rule of a kind into a folder. Raises PluginError, RuleFileError if the file is there."""
    options = plugins.load("kinds", kind).Options()
    if not re.match(ID, name):
        raise RuleFileError([f"{name!r}: an id is small letters and figures, words joined by hyphens; choose another"])
    path = folder / f"{name}.yaml"
    if path.exists():
        raise RuleFileError([f"{path}: is there already; choose another id"])
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"  {key}: {_yaml(value)}" for key, value in options.model_dump().items()]
    block = "\n".join(["options:                     # the kind's defaults; drop what you do not change", *lines, ""])
    path.write_text(_TEXT.format(id=name, kind=kind, path=path, options=block if lines else ""), encoding="utf-8")
    return path


def _yaml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_yaml, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)
