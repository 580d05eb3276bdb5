"""The documentation as it should be: every console block run anew, every reference made from the code.

``python -m tests.docs.pages`` writes it; the tests compare. In a ``console`` block, lines that begin with ``$ ``
are commands and the rest is what they print; they run in a copy of the corpus, one after the other in a page.
"""

import contextlib
import io
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from checker.cli import commands
from checker.cli.app import app, run
from checker.config import KEYS, Config
from checker.data import rules_folder
from checker.rulebook.docs import write_reference
from checker.rulebook.packs import read_all

ROOT = Path(__file__).resolve().parents[2]
PAGES = tuple(sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")]))
RULES = ROOT / "docs/rules-reference.md"
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.DOTALL | re.MULTILINE)
_MADE = re.compile(r"(?<=<!-- made from the code: (\w{8}) -->\n)(.*?)(?=<!-- end -->)", re.DOTALL)


def fresh(page: Path) -> str:
    """Return the text of a page with everything made anew that is made."""
    text = page.read_text(encoding="utf-8")
    text = _MADE.sub(lambda match: f"\n{REFERENCES[match.group(1)]()}\n", text)
    if not _BLOCK.search(text):
        return text
    with desk():
        return _BLOCK.sub(lambda match: console(match.group(1)), text)


@contextlib.contextmanager
def desk() -> Iterator[None]:
    """Stand in a folder with a copy of the corpus and nothing else; output is 100 columns wide."""
    before, settings = os.getcwd(), dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "corpus", Path(folder) / "corpus")
        os.chdir(folder)
        os.environ.update({"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"})
        try:
            yield
        finally:
            os.chdir(before)
            os.environ.clear()
            os.environ.update(settings)


def console(block: str) -> str:
    """Return a block with the output that its commands have now."""
    lines = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{output(line[2:])}" for line in lines)


def output(line: str) -> str:
    """Run one command and return what it prints; `echo $?` prints the last exit code."""
    words = shlex.split(line)
    if line == "echo $?":
        return f"{_last['code']}\n"
    if words[0] != "checker":
        raise ValueError(f"only checker commands and 'echo $?' run in the documentation, not {line!r}")
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
        _last["code"] = run(words[1:])
    return "".join(f"{row.rstrip()}\n" for row in told.getvalue().splitlines())


_last = {"code": 0}


def settings_table() -> str:
    """Return the table of settings."""
    rows = ["| key | default | what it does |", "| --- | --- | --- |"]
    for name in KEYS:
        field = Config.model_fields[name]
        rows.append(f"| `{name}` | {_default(field.default)} | {_allowed(field.annotation)}{field.description} |")
    return "\n".join(rows)


def _default(value: Any) -> str:
    if value is None:
        return "none"
    return f"`{list(value)!r}`" if isinstance(value, tuple) else f"`{value!r}`"


def _allowed(annotation: Any) -> str:
    words = getattr(annotation, "__args__", ()) if "Literal" in str(annotation) else ()
    return f"{', '.join(f'`{word!r}`' for word in words)}. " if words else ""


def command_list() -> str:
    """Return every command with its help and options."""
    group = typer.main.get_command(app)
    parts = [_command("checker", group)]
    for name in commands.COMMANDS:
        command: Any = commands.load(name)
        parts.append(_command(f"checker {name}", command))
        parts += [_command(f"checker {name} {sub}", c) for sub, c in getattr(command, "commands", {}).items()]
    return "\n\n".join(parts)


def _command(name: str, command: Any) -> str:
    hidden = ("help", "install_completion", "show_completion")
    rows = [_option(item) for item in command.params if item.name not in hidden]
    table = "\n\n| | |\n| --- | --- |\n" + "\n".join(rows) if rows else ""
    return f"## `{name}`\n\n{'' if command.help is None else command.help.strip()}{table}"


def _option(item: Any) -> str:
    names = item.name.upper() if item.param_type_name == "argument" else ", ".join(item.opts)
    return f"| `{names}` | {item.help or ''} |"


REFERENCES = {"settings": settings_table, "commands": command_list}


def main() -> None:
    """Write every page anew, and the picture that is text."""
    from tests.docs.pictures import write_terminal

    write_terminal()
    RULES.write_text(write_reference(read_all([rules_folder()])), encoding="utf-8")
    for page in PAGES:
        text = fresh(page)
        if text != page.read_text(encoding="utf-8"):
            page.write_text(text, encoding="utf-8")
            print(page.relative_to(ROOT), file=sys.stderr)


if __name__ == "__main__":
    main()
