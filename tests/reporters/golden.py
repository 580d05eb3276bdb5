"""The story in every format, as it should look: `python -m tests.reporters.golden` writes the files anew."""

from pathlib import Path

from checker.plugins import load
from tests.reporters.story import report

FOLDER = Path(__file__).parent / "golden"
FORMATS = ("terminal", "markdown", "json", "json-lines", "sarif", "github", "gitlab", "junit")


def path(name: str) -> Path:
    """Return the file of a format."""
    return FOLDER / f"{name}{load('reporters', name).suffix}"


def render(name: str) -> str:
    """Return the story in a format."""
    rendered: str = load("reporters", name)().render(report(), 1)
    return rendered


if __name__ == "__main__":
    for each in FORMATS:
        path(each).write_text(render(each), encoding="utf-8")
