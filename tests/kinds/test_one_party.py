"""Whether two keys name one party."""

import pytest

from checker.kinds.one_party import same_party


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("ana ruiz", "ruiz", True),
        ("ana ruiz", "a ruiz", True),
        ("ana ruiz", "tom ruiz", False),
        ("halvorsen", "halvorsen foods", True),
        ("norham farmers league", "farmers league", True),
        ("leyford harbour board", "harbour board", True),
        ("leyford workers league of norham", "leyford league of norham", False),
        ("ana ruiz", "tom marsh", False),
        ("", "ana ruiz", False),
    ],
)
def test_one_party_goes_by_several_names(a: str, b: str, expected: bool) -> None:
    """Short forms are at the beginning or the end; a word more in the middle is another body."""
    assert expected == same_party(a, b) == same_party(b, a)
