"""Who or what one passage flatly shuts out where the other has it as doer or reason, and the cases that are none."""

import pytest

from checker.kinds.shut_out import ruled, shut_out
from tests.kinds.told import DAY, told

FOUND = "The lost Dorn boy was found in the Marsh quarry on Monday by a farmer's dog."


def found(a: str, b: str) -> list[str]:
    """Return what is shut out, over all pairs of claims."""
    return [item.term.text for pair in told(a, b, cosine=0.3) for item in shut_out(pair)]


@pytest.mark.parametrize(
    ("a", "b", "term"),
    [
        (FOUND, "A soldier came upon the lost boy in the Marsh quarry on Monday; no dog had found a trail.", "no dog"),
        ("Divers have recovered the Dorn flight recorder from Lake Marsh.",
         "Fishermen, and not the divers, drew the Dorn flight recorder out of Lake Marsh.", "the divers"),
        ("The old bishop's death in Dorn was put down to poison.",
         "The doctors ruled out poison as the cause of the old bishop's death in Dorn.", "poison"),
    ],
    ids=["none of them", "not they", "ruled out"],
)
def test_what_is_shut_out_and_named_is_found(a: str, b: str, term: str) -> None:
    """One side has it as doer or reason, the other says flatly that it was not."""
    assert term in found(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Last year, earlier than that, a dog had found the lost Dorn boy in the Marsh quarry.",
         "No dog had found the lost Dorn boy in the Marsh quarry."),
        (FOUND, "No dog may enter the Dorn town hall."),
        ("The west gate of the Dorn lock was opened by the storm.",
         "The Dorn lock was flooded on Monday; no east gate had been opened by the storm."),
    ],
    ids=["another time", "another matter", "another thing"],
)
def test_two_matters_are_let_through(a: str, b: str) -> None:
    """A time, a matter and a thing of its own are no contradiction."""
    assert [] == found(a, b)


def test_what_was_found_out_weeks_later_is_an_update() -> None:
    """An inquiry may know better by then."""
    later = "The inquiry ruled out poison as the cause of the old bishop's death in Dorn."
    pairs = told("The old bishop's death in Dorn was put down to poison.", later, then=DAY.replace(month=5))

    assert {"update"} == {ruling.verdict for pair in pairs for ruling in ruled(pair, 14)}
