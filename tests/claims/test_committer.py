"""Whose commitment a claim is."""

import pytest

from tests.claims.test_claim_probes import claims_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ana Ruiz ruled out a tax on sugar.", "ana ruiz"),
        ("Ana Ruiz said that Tom Hale had ruled out a tax on sugar.", "tom hale"),
        ("Ana Ruiz said the bridge would close.", "ana ruiz"),
        ("Ana Ruiz took office in May. She promised to sign the treaty.", "ana ruiz"),
        ("The bridge closed in May.", ""),
        ("The meeting ended in a pledge by Ana Ruiz to rebuild the bridge.", "ana ruiz"),
        ("The council met on Monday, with Ana Ruiz saying that no money would be offered.", "ana ruiz"),
    ],
)
def test_committer(text: str, wanted: str) -> None:
    """The subject of a commitment, else the innermost voice, else nobody."""
    assert claims_of(text)[-1].committer == wanted


def test_subject_and_object_have_keys() -> None:
    """A pronoun and a short name carry the key of the full one."""
    claims = claims_of("Ana Ruiz met Tom Hale in Oslo. She thanked Mr Hale.")
    last = claims[-1]
    assert last.subject is not None and last.object is not None
    assert (last.subject.key, last.object.key) == ("ana ruiz", "tom hale")
    assert any("last compatible person" in line for line in last.trace)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tom Hale and Ana Ruiz promised to rebuild the bridge.", ("tom hale", "ana ruiz")),
        ("Tom Hale met Ana Ruiz in Oslo. The talks ended in a pledge from both leaders to keep the bridge open.",
         ("tom hale", "ana ruiz")),
        ("Tom Hale met Ana Ruiz and Joe Marsh in Oslo. The talks ended in a pledge from both leaders to pay.", ()),
        ("Tom Hale spoke in Oslo. The talks ended in a pledge from both leaders to pay.", ()),
        ("Ana Ruiz promised to rebuild the bridge.", ()),
    ],
)
def test_joint_commitment(text: str, wanted: tuple[str, ...]) -> None:
    """Two names commit together, also where "both leaders" takes up the only two that were named."""
    assert claims_of(text)[-1].joint == wanted
