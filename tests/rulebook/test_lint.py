"""The common shape of rule files."""

from pathlib import Path

import pytest

from checker.rulebook.lint import lint
from checker.rulebook.packs import read_all
from tests.rulebook.desk import QUOTE_RULE, write_rule

MORE = """    - a: "“The dam is safe,” Paul Obi said."
      b: "“The dam is sound,” Paul Obi said."
      message: "x"
"""
SOUND = QUOTE_RULE.replace("  no_conflict:", MORE + "  no_conflict:") + """\
    - because: two remarks
      a: "“The dam is safe,” Paul Obi said."
      b: "“The rain has stopped,” Paul Obi said."
"""


def departures(folder: Path, old: str, new: str) -> str:
    """Return the departures of a sound rule after one change."""
    return "\n".join(lint(read_all([write_rule(folder, SOUND.replace(old, new))])[0]))


def test_a_sound_rule_has_no_departures(tmp_path: Path) -> None:
    """The shape that the other tests start from is right."""
    assert "" == departures(tmp_path, "", "")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: desk-quote\nkind: quote\n", "kind: quote\nid: desk-quote\n", ":2: id: belongs before 'kind'"),
        (MORE, "", "examples.conflict: has 1 of at least 2"),
        ('      message: "x"\n', "", "examples.conflict: none has 'message'"),
        ("because: two remarks\n      a", "a", "examples.no_conflict.2: has no 'because'"),
        ("- because: two remarks\n", "- because: two remarks\n      message: x\n", "drop 'message' and 'verdict'"),
        ("differs\n", "differs.\n", "title: is a heading; leave out the full stop"),
        ("{a.match} / {b.match}", "{a.match}", "message: says nothing of side b"),
        ("options:", "align:\n  within: across\noptions:", "align.within: is shown by no example"),
    ],
    ids=["order", "too few", "no message", "no because", "message", "full stop", "one side", "across"],
)
def test_a_departure_is_told(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """Each departure has file, line and key."""
    assert expected in departures(tmp_path, old, new)
