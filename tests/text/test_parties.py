"""Which names stand for one party."""

import pytest

from checker.text.parties import same_party


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("dorn council", "dorn council", True),
        ("dorn city council", "dorn council", True),
        ("brasilia", "brazil", True),
        ("the kremlin", "moscow", True),
        ("brussels", "european union", True),
        ("un", "united nations", True),
        ("world health organization", "who", True),
        ("brazil", "mexico", False),
        ("dorn council", "marsh council", False),
    ],
)
def test_names_of_one_party(a: str, b: str, expected: bool) -> None:
    """A part of a name, a capital and an acronym stand for the whole; both ways round."""
    assert (expected, expected) == (same_party(a, b), same_party(b, a))
