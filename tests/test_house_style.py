"""The house style that no linter checks: short modules, plain names, a sentence for every module and test."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = sorted((ROOT / "checker").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_MODULE = 300
LONGEST_KIND = 180   # aim for 100
LONGEST_FUNCTION = 50
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "base", "common", "misc", "manager", "core", "tools"}


def where(path: Path) -> str:
    """Return a path as the project names it."""
    return path.relative_to(ROOT).as_posix()


def documented(path: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Yield what needs a docstring: public functions, methods and classes at the top of a module."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (n for n in node.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_"))


@pytest.mark.parametrize("path", [*CODE, *TESTS], ids=where)
def test_module_is_short_and_says_what_it_owns(path: Path) -> None:
    """A module fits in a reader's head; a rule kind on a page or two."""
    text = path.read_text(encoding="utf-8")
    longest = LONGEST_KIND if path.parent.name == "kinds" and path.is_relative_to(ROOT / "checker") else LONGEST_MODULE

    assert path in TESTS or len(text.splitlines()) <= longest
    assert not text.strip() or ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", CODE, ids=where)
def test_module_is_named_for_what_is_in_it(path: Path) -> None:
    """A drawer for everything is a drawer for nothing."""
    assert path.stem not in NAMES_THAT_SAY_NOTHING


@pytest.mark.parametrize("path", CODE, ids=where)
def test_public_names_have_a_docstring(path: Path) -> None:
    """What others call says in a line what it does."""
    assert [] == [node.name for node in documented(path) if not ast.get_docstring(node)]


@pytest.mark.parametrize("path", CODE, ids=where)
def test_functions_are_short(path: Path) -> None:
    """Fifty lines are the most; signatures of commands, which are all options, do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]

    assert [] == [f.name for f in functions if (f.end_lineno or 0) - f.body[0].lineno >= LONGEST_FUNCTION]


@pytest.mark.parametrize("path", [path for path in TESTS if path.name.startswith("test_")], ids=where)
def test_every_test_says_its_behaviour(path: Path) -> None:
    """A failing test is read before its code is."""
    tests = [node for node in documented(path) if node.name.startswith("test_")]

    assert [] == [node.name for node in tests if not ast.get_docstring(node)]
