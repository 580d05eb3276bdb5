"""The spellings of the house reach the rules that ask for them."""

from checker.config import Config
from checker.rulebook import load


def test_spellings_of_the_settings_reach_the_rule_of_names() -> None:
    """`spelling` in the settings file is the kind's ``house``."""
    book = load(Config(spelling=("Zahirsky",)))
    asked = {entry.rule.kind: entry.options.model_dump().get("house") for entry in book.entries}

    assert asked["name"] == ("Zahirsky",)
