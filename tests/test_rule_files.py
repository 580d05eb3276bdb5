"""The shipped rule files: their shape, and what the docs say of them.

Their examples are tests of their own: `pytest rules/quote/quote-altered.yaml` (see `checker.testing`).
"""

from pathlib import Path

import pytest

from checker.data import rules_folder
from checker.rulebook.entry import Entry
from checker.rulebook.lint import lint
from checker.rulebook.packs import PACK_FILE, read_all
from checker.rulebook.rule import Rule

ENTRIES = read_all([rules_folder()])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.rule.id)
def test_a_shipped_rule_has_the_common_shape(entry: Entry) -> None:
    """Order of keys, enough examples, reasons given."""
    assert [] == lint(entry)


def test_every_pack_says_what_it_is_for() -> None:
    """A folder of rules has a pack.yaml."""
    packs = {rules_folder() / entry.pack / PACK_FILE for entry in ENTRIES}

    assert [] == [pack for pack in packs if not pack.is_file()]


def test_every_key_of_a_rule_is_in_the_docs() -> None:
    """docs/rules.md explains each key that a rule may have."""
    text = (Path(__file__).parents[1] / "docs" / "rules.md").read_text(encoding="utf-8")

    assert [] == [key for key in Rule.model_fields if f"| `{key}` |" not in text]
