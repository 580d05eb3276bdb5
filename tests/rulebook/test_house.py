"""The spellings and registers of the house reach the rules that ask for them."""

from pathlib import Path

from checker.config import Config
from checker.rulebook import load
from checker.text.register import terms_of


def test_spellings_of_the_settings_reach_the_rule_of_names() -> None:
    """`spelling` in the settings file is the kind's ``house``."""
    book = load(Config(spelling=("Zahirsky",)))
    asked = {entry.rule.kind: entry.options.model_dump().get("house") for entry in book.entries}

    assert asked["name"] == ("Zahirsky",)


def test_register_of_the_desk_reaches_the_rule_of_titles(tmp_path: Path) -> None:
    """`registers/offices.yaml` in a rule folder of the desk is asked before the shipped one."""
    (tmp_path / "registers").mkdir()
    register = tmp_path / "registers" / "offices.yaml"
    register.write_text(
        "reviewed: 2025-08-31\nterms:\n"
        "  - {person: Ana Ruiz, office: mayor, body: Westport, from: 2020-05-01, source: town hall}\n",
        encoding="utf-8",
    )
    book = load(Config(rules=(str(tmp_path),)))
    asked = [entry.options.model_dump().get("registers") for entry in book.entries if entry.rule.id == "title-register"]

    assert [(str(register),)] == asked
    assert ["Westport"] == [term.body for term in terms_of("ana ruiz", asked[0])]
