"""Articles are compared claim by claim only if they can be about the same matter."""

import numpy as np

from checker.align.stories import partners
from checker.models import Mention
from tests.build import claim

RUIZ = Mention(start=0, end=1, text="Ruiz", key="ana ruiz", kind="person")


def test_all_articles_of_a_story_are_partners_while_they_are_few() -> None:
    """Nothing is blocked in a story of three papers."""
    claims = [claim("x", document=name, mentions=(RUIZ,)) for name in ("a", "b", "c")]

    assert {("a", "a"), ("a", "b"), ("a", "c")} == partners(claims, np.eye(3, dtype=np.float32), frozenset({"a"}))


def test_articles_of_two_stories_are_not_compared() -> None:
    """Without a common name or direction, two votes of 6 to 3 are those of two courts."""
    claims = [claim("x", document=name) for name in ("a", "b")]

    assert {("a", "a")} == partners(claims, np.eye(2, dtype=np.float32), frozenset({"a"}))


def test_a_rare_name_brings_articles_together() -> None:
    """Two articles that name one person meet, though their statements point elsewhere."""
    claims = [claim("x", document=f"{n}", mentions=(RUIZ,) if n in (0, 7) else ()) for n in range(9)]
    pairs = partners(claims, np.eye(9, dtype=np.float32), frozenset({"0"}), limit=1)

    assert {("0", "0"), ("0", "7")} == pairs
