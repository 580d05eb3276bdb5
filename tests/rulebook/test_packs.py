"""Packs: which files are rules, which rules run."""

from pathlib import Path

import pytest

from checker.config import Config
from checker.errors import ConfigError, RuleFileError
from checker.rulebook.packs import is_on, load, read_all, rule_files
from tests.rulebook.desk import QUOTE_RULE, entry, write_rule

Settings = dict[str, tuple[str, ...]]


@pytest.mark.parametrize(
    ("status", "settings", "expected"),
    [
        ("stable", {}, True),
        ("draft", {}, False),
        ("draft", {"enable": ("one-word",)}, True),
        ("draft", {"enable": ("words",)}, False),
        ("stable", {"disable": ("words",)}, False),
        ("stable", {"disable": ("one-word",), "enable": ("words",)}, False),
        ("stable", {"disable": ("words",), "enable": ("one-word",)}, True),
        ("stable", {"disable": ("one-word",), "enable": ("one-word",)}, False),
    ],
)
def test_the_nearest_word_of_the_desk_decides(status: str, settings: Settings, expected: bool) -> None:
    """A rule's own id comes before its pack, and its pack before its status; drafts need their own id."""
    assert expected == is_on(entry(status=status), Config(**settings))


def test_a_pack_may_be_off_until_it_is_enabled(tmp_path: Path) -> None:
    """A beat pack says `on: false` and runs where a desk enables it."""
    write_rule(tmp_path / "beat")
    (tmp_path / "beat" / "pack.yaml").write_text("title: A beat\non: false\n")
    (rule,) = read_all([tmp_path])

    assert (False, True) == (is_on(rule, Config()), is_on(rule, Config(enable=("beat",))))


def test_a_misspelt_pack_file_is_told(tmp_path: Path) -> None:
    """A pack file is checked like a rule."""
    write_rule(tmp_path / "beat")
    (tmp_path / "beat" / "pack.yaml").write_text("titel: A beat\n")

    with pytest.raises(RuleFileError, match=r"pack\.yaml:1: titel: there is no such key; did you mean 'title'"):
        is_on(read_all([tmp_path])[0], Config())


def test_data_and_pack_files_are_no_rules(tmp_path: Path) -> None:
    """Lexicons, registers and pack.yaml are left to those who read them."""
    for name in ("names/pack", "lexicons/verbs", "registers/offices", "names/spelling"):
        write_rule(tmp_path / Path(name).parent, name=Path(name).name)

    assert [(tmp_path / "names/spelling.yaml", "names")] == list(rule_files(tmp_path))


def test_two_rules_of_one_id_are_told(tmp_path: Path) -> None:
    """The second file is named, and the first."""
    write_rule(tmp_path / "one")
    write_rule(tmp_path / "two")

    with pytest.raises(RuleFileError, match=r"two/desk-quote\.yaml:1: id: 'desk-quote' is taken by .*one"):
        read_all([tmp_path])


def test_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """One broken file does not hide another, nor does one that is no YAML."""
    write_rule(tmp_path, QUOTE_RULE.replace("kind: quote", "kind: qoute"))
    write_rule(tmp_path, "id: [", name="other")

    with pytest.raises(RuleFileError) as caught:
        read_all([tmp_path])

    assert 2 == len(caught.value.problems)


def test_the_desks_folder_is_read_from_where_its_settings_lie(tmp_path: Path) -> None:
    """`rules = ["desk-rules"]` is relative to checker.toml."""
    write_rule(tmp_path / "desk-rules")
    book = load(Config(rules=("desk-rules",), root=str(tmp_path)))

    assert "desk-quote" in {rule.rule.id for rule in book.entries}


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"rules": ("no-such",)}, "rules: there is no folder"),
        ({"disable": ("desk-qote",)}, "disable: there is no rule or pack 'desk-qote'"),
    ],
)
def test_settings_that_name_nothing_are_told(tmp_path: Path, settings: Settings, expected: str) -> None:
    """A misspelt id must not quietly leave a rule on."""
    with pytest.raises(ConfigError, match=expected):
        load(Config(root=str(tmp_path), **settings))
