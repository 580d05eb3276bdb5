"""Rule files: every problem is told at once, in plain words, with file, line and key."""

from pathlib import Path

import pytest

from checker.errors import RuleFileError
from checker.rulebook.entry import read_entry
from tests.rulebook.desk import QUOTE_RULE, write_rule


def problems(folder: Path, old: str, new: str, name: str = "desk-quote") -> list[str]:
    """Return the problems of the desk's rule after one change, without the folder."""
    path = write_rule(folder, QUOTE_RULE.replace(old, new), name)
    entry, found = read_entry(path, "desk")
    assert entry is None
    return [problem.replace(f"{path}:", "") for problem in found]


def test_a_sound_file_becomes_a_rule(tmp_path: Path) -> None:
    """A file without problems is a rule with its kind and its options."""
    entry, found = read_entry(write_rule(tmp_path), "desk")

    assert [] == found
    assert entry is not None and 4 == entry.options.model_dump()["min_words"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kind: quote", "kind: qoute", "2: kind: there is no kind 'qoute'; did you mean 'quote'?"),
        ("id: desk-quote", "id: Desk Quote", "1: id: must be small letters and figures, words joined by hyphens"),
        ("severity: warning", "severity: warn", "4: severity: there is no 'warn' here; choose from"),
        ("why: Because.", "wy: Because.", "7: wy: there is no such key; did you mean 'why'?"),
        ("min_words: 4", "min_wrds: 4", "9: options.min_wrds: there is no such key; did you mean 'min_words'?"),
        ("min_words: 4", "min_words: four", "9: options.min_words: must be a whole number"),
        ("{a.match}", "{a.mtch}", "6: message: there is no field {a.mtch}; did you mean 'a.match'?"),
        ('["translated"]', '["(translated"]', "11: unless.translated.1: '(translated' is no regular expression"),
        ('["translated"]', "translated", "11: unless.translated: must be a list; start each line with '- '"),
        ("options:", "align: {min_similarity: 7}\noptions:",
         "8: align.min_similarity: must be at most 1, not 7"),
        ("status: stable\n", "", "1: status: is missing; add it"),
        ("why: Because.", "why: Because.\nkind: quote", "8: kind: is also on line 2; keep one"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_problem_is_told_in_plain_words(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """Each mistake is one line with line, key, and what to do."""
    assert expected in "\n".join(problems(tmp_path, old, new))


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """Three mistakes in one file are three lines, in the order of the file."""
    text = QUOTE_RULE.replace("kind: quote", "kind: qoute").replace("severity", "severty").replace("{a.match}", "{x}")
    path = write_rule(tmp_path, text)

    lines = [problem.removeprefix(f"{path}:").split(":")[0] for problem in read_entry(path, "desk")[1]]

    assert ["2", "4", "6"] == lines


def test_the_id_is_the_name_of_the_file(tmp_path: Path) -> None:
    """A rule is found by its id, so the file is called by it."""
    assert ["1: id: must be the file's name; write 'other'"] == problems(tmp_path, "", "", "other")


def test_what_is_no_yaml_is_told_with_its_line(tmp_path: Path) -> None:
    """An unclosed bracket is one line, not a stack trace."""
    path = write_rule(tmp_path, "id: desk-quote\nkind: [quote\n")

    with pytest.raises(RuleFileError, match=r"desk-quote\.yaml:3: not valid YAML"):
        read_entry(path, "desk")


def test_a_list_is_no_rule(tmp_path: Path) -> None:
    """A file that holds a list is told what a rule looks like."""
    assert "a rule is a list of keys" in read_entry(write_rule(tmp_path, "- id: x\n"), "desk")[1][0]
