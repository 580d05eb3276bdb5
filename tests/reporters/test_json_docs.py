"""docs/json.md has every key of the schema, and no other."""

import re
from pathlib import Path

import pytest

from checker.reporters.schema import schema

PAGE = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")
SCHEMA = schema()
RECORDS = {"Report": SCHEMA, **SCHEMA["$defs"]}


def keys(record: str) -> list[str]:
    """Return the keys that the page explains for a record."""
    section = re.split(r"^## ", PAGE.split(f"\n## {record}\n")[1], flags=re.MULTILINE)[0]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize("record", sorted(RECORDS))
def test_every_key_is_explained(record: str) -> None:
    """A key that comes or goes must come or go on the page."""
    assert sorted(RECORDS[record]["properties"]) == sorted(keys(record))


def test_the_page_knows_no_record_that_is_not_there() -> None:
    """Every section is a record of the schema."""
    assert set(RECORDS) == set(re.findall(r"^## (\w+)$", PAGE, re.MULTILINE))
