"""The shipped rule files: their shape, and what the docs say of them.

Their examples are tests of their own: `pytest rules/quote/quote-altered.yaml` (see `checker.testing`).
"""

import re
from pathlib import Path

import jsonschema
import pytest

from checker.data import load_yaml, rules_folder
from checker.rulebook.docs import write_reference
from checker.rulebook.entry import Entry
from checker.rulebook.lint import lint
from checker.rulebook.packs import PACK_FILE, read_all
from checker.rulebook.rule import Rule
from checker.rulebook.schema import rule_schema

ENTRIES = read_all([rules_folder()])
VALIDATOR = jsonschema.Draft202012Validator(rule_schema())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.rule.id)
def test_a_shipped_rule_has_the_common_shape(entry: Entry) -> None:
    """Order of keys, enough examples, reasons given."""
    assert [] == lint(entry)


def test_every_shipped_rule_is_valid_under_the_schema() -> None:
    """What editors of YAML complain about and what the loader complains about agree."""
    errors = [
        f"{entry.path}: {error.message}"
        for entry in ENTRIES
        for error in VALIDATOR.iter_errors(load_yaml(entry.path))
    ]

    assert [] == errors


def test_the_schema_knows_the_options_of_a_kind() -> None:
    """A misspelt option is refused by the schema too."""
    data = load_yaml(ENTRIES[0].path) | {"options": {"no_such_option": 1}}

    assert not VALIDATOR.is_valid(data)


def test_every_pack_says_what_it_is_for() -> None:
    """A folder of rules has a pack.yaml."""
    packs = {rules_folder() / entry.pack / PACK_FILE for entry in ENTRIES}

    assert [] == [pack for pack in packs if not pack.is_file()]


def test_every_key_of_a_rule_is_in_the_docs() -> None:
    """docs/rules.md explains each key that a rule may have."""
    text = (Path(__file__).parents[1] / "docs" / "rules.md").read_text(encoding="utf-8")

    assert [] == [key for key in Rule.model_fields if f"| `{key}` |" not in text]


def test_docs_and_rules_link_both_ways() -> None:
    """Every rule has a section in the reference, every section a rule, and every link leads to a file."""
    page = Path(__file__).parents[1] / "docs" / "rules-reference.md"
    text = write_reference(ENTRIES)
    links = re.findall(r"\]\((\.\./rules/[^)]+)\)", text)

    assert {entry.rule.id for entry in ENTRIES} == set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert [] == [link for link in links if not (page.parent / link).is_file()]
