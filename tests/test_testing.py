"""The pytest plug-in: rule files are collected as tests, failures name the rule, the list and the number."""

from pathlib import Path

import pytest

from tests.rulebook.desk import QUOTE_RULE, write_rule

pytest_plugins = ["pytester"]


def test_a_rule_file_is_a_test_file(pytester: pytest.Pytester) -> None:
    """Every example is an item; one that fails is told with its passages."""
    folder = Path(str(pytester.path)) / "rules"
    write_rule(folder, QUOTE_RULE.replace("We will never sell", "We will not sell"))
    (folder / "pack.yaml").write_text("title: A pack\n")
    done = pytester.runpytest_inprocess("-p", "checker.testing", "rules")

    done.assert_outcomes(passed=1, failed=2)
    done.stdout.fnmatch_lines(["*desk-quote: conflict 1: must fire, but stays silent*", "*a: “We will not sell*"])
