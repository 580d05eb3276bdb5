"""Reporters `json` and `json-lines`, and the schema that ships."""

import json

from jsonschema import Draft202012Validator

from checker.reporters import schema
from checker.reporters.json import JsonLinesReporter, JsonReporter
from tests.reporters.story import PAPERS, report

VALIDATOR = Draft202012Validator(json.loads(schema.PATH.read_text(encoding="utf-8")))


def rendered(**fields) -> dict:
    """Return the story as a program reads it."""
    return json.loads(JsonReporter().render(report(**fields), 1))


def test_the_report_follows_the_shipped_schema() -> None:
    """What the schema promises is what is written."""
    assert [] == list(VALIDATOR.iter_errors(rendered()))


def test_the_schema_refuses_a_report_without_its_sides() -> None:
    """A schema that lets everything pass would prove nothing."""
    data = rendered()
    del data["findings"][0]["sides"]

    assert not VALIDATOR.is_valid(data)


def test_the_shipped_schema_is_that_of_the_records() -> None:
    """A new field of a record is in the schema too: `python -m checker.reporters.schema` writes it."""
    assert schema.text() == schema.PATH.read_text(encoding="utf-8")


def test_passages_are_verbatim_and_offsets_lead_to_them() -> None:
    """Every side and its mark are characters of the article, counted in code points."""
    for side in (side for finding in rendered()["findings"] for side in finding["sides"]):
        text = PAPERS[side["document"]][1]
        assert side["text"] == text[side["start"] : side["end"]]
        assert side["start"] <= side["mark_start"] < side["mark_end"] <= side["end"]


def test_whole_articles_are_not_part_of_the_output() -> None:
    """A report may leave the house; a draft under embargo may not."""
    assert "bodies" not in rendered()


def test_exit_code_and_lanes_are_named() -> None:
    """A lane that could not run is named, never quietly less."""
    data = rendered()

    assert (1, "off") == (data["exit_code"], data["lanes"]["entailment"])


def test_json_lines_hold_one_finding_each() -> None:
    """A stream reader needs no more than a line."""
    lines = JsonLinesReporter().render(report(), 1).splitlines()

    assert [finding.id for finding in report().findings] == [json.loads(line)["id"] for line in lines]


def test_json_lines_of_a_clean_story_are_empty() -> None:
    """Nothing found, nothing written."""
    assert "" == JsonLinesReporter().render(report(findings=()), 0)
