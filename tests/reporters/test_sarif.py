"""Reporter `sarif`."""

import json
from pathlib import Path

from jsonschema import Draft4Validator

from checker.models import Decision
from checker.reporters.sarif import SarifReporter
from tests.reporters.story import PAPERS, report

OFFICIAL = Draft4Validator(json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")))


def log(**fields) -> dict:
    """Return the story as a SARIF log."""
    return json.loads(SarifReporter().render(report(**fields), 1))


def test_the_log_follows_the_official_schema() -> None:
    """SARIF 2.1.0, errata 01."""
    assert [] == list(OFFICIAL.iter_errors(log()))


def test_a_clean_story_follows_the_official_schema_too() -> None:
    """No results and no rules are a valid run."""
    assert [] == list(OFFICIAL.iter_errors(log(findings=())))


def test_regions_are_counted_in_code_points_from_one() -> None:
    """Line and column of every region lead to the snippet."""
    run = log()["runs"][0]
    assert "unicodeCodePoints" == run["columnKind"]
    for result in run["results"]:
        for location in (*result["locations"], *result["relatedLocations"]):
            place = location["physicalLocation"]
            region = place["region"]
            line = PAPERS[place["artifactLocation"]["uri"]][1].splitlines()[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"])


def test_the_location_is_in_the_checked_article() -> None:
    """An annotation belongs to the file that somebody is about to publish."""
    story = report()
    held = [a.model_copy(update={"target": a.document == "courier.md"}) for a in story.articles]

    results = log(articles=tuple(held))["runs"][0]["results"]

    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results}
    assert {"courier.md"} == places


def test_the_other_passage_is_a_related_location_in_words() -> None:
    """The reader sees both passages without opening another file."""
    related = log()["runs"][0]["results"][0]["relatedLocations"]

    words = "Linden Courier, 3 March 2026, according to Ana Ruiz: “We will not sell the harbour,” Ana Ruiz said."
    assert [words] == [location["message"]["text"] for location in related]


def test_what_an_editor_set_aside_is_suppressed_with_the_reason() -> None:
    """Code scanning closes the alert; what was accepted stays open until the article is mended."""
    first, second, *rest = report().findings
    dismissed = Decision(finding=first.id, decision="dismiss", reason="two speeches", editor="Ana")
    accepted = Decision(finding=second.id, decision="accept", reason="ask again")

    made = log(
        findings=(second.model_copy(update={"decision": accepted}), *rest),
        set_aside=(first.model_copy(update={"decision": dismissed}),),
    )

    results = {result["properties"]["id"]: result.get("suppressions") for result in made["runs"][0]["results"]}
    wanted = [{"kind": "external", "status": "accepted", "justification": "dismiss: two speeches (Ana)"}]
    assert ([], wanted, None) == (list(OFFICIAL.iter_errors(made)), results[first.id], results[second.id])
