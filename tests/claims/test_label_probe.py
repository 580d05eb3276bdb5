"""Labels of own sentences: accuracy over the whole set, and each known miss."""

from checker.claims.labels import find_labels
from tests.claims.probing import Probe, accuracy, load, reading_of


def test_most_sentences_are_read_right() -> None:
    """Every label of a sentence must be right, and none may be invented."""
    outcomes = [(probe, right(probe)) for probe in load("label", "labels")]
    wrong = [probe.text for probe, good in outcomes if not good]

    print(f"\nlabel: {accuracy(outcomes):.3f} of {len(outcomes)}; wrong: {wrong}")
    assert accuracy(outcomes) >= 0.85
    assert {probe.text for probe, _ in outcomes if probe.miss} == set(wrong)


def right(probe: Probe) -> bool:
    """Return whether the labels found are those wanted, in any order."""
    found = sorted((label.name, label.office, label.status) for label in find_labels(*reading_of(probe.text)))
    wanted = sorted((row["name"], row["office"], row["status"]) for row in probe.wanted)
    return found == wanted
