"""Which voices can contradict each other."""

import pytest

from checker.kinds.voices import told_alike
from checker.models import Holder, Voice
from tests.build import claim

LOPEZ = Voice(kind="person", name="Maria Lopez", key="maria lopez")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (None, None, True),
        (LOPEZ, None, False),
        (LOPEZ, Voice(kind="person", name="Lopez", key="lopez"), True),
        (LOPEZ, Voice(kind="person", name="Tom Hale", key="tom hale"), False),
        (Voice(kind="unnamed", name="the inspectorate"), Voice(kind="unnamed", name="the state inspectorate"), True),
        (Voice(kind="unnamed", name="the police"), Voice(kind="unnamed", name="the army"), False),
    ],
    ids=["two papers", "speaker and paper", "one speaker", "two speakers", "one body", "two bodies"],
)
def test_only_one_voice_contradicts_itself(a: Voice | None, b: Voice | None, expected: bool) -> None:
    """Two papers, or one speaker in both; a dispute between others is no mistake of a paper."""
    claims = [claim("The pier is shut.", document, holder=Holder(chain=(voice,) if voice else ()))
              for document, voice in (("a.md", a), ("b.md", b))]

    assert expected == told_alike(*claims)
