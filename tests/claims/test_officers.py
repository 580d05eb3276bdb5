"""An office that one person has in a run names that person in every article."""

from typing import Any

from checker.claims.officers import name_officers
from checker.models import Claim, Holder, Label, Voice
from tests.build import claim


def label(person: str, body: str = "") -> Label:
    """Return a label of a prime minister."""
    return Label(start=0, end=4, text="x", person=person, name=person, office="prime minister", body=body)


def said(by: str = "the prime minister", **slots: Any) -> Claim:
    """Return a claim by a voice without a name, in another article."""
    voice = Voice(kind="person", name=by)
    return claim("There will be no election.", "b.md", holder=Holder(chain=(voice,)), **slots)


def speaker(*claims: Claim) -> str:
    """Return the key of the last claim's voice in a run of claims."""
    return name_officers(claims)[-1].holder.chain[0].key


def test_the_only_holder_is_meant() -> None:
    """One paper has "Prime Minister Ana Ruiz", the other "the prime minister said"."""
    assert "ana ruiz" == speaker(claim("x", labels=(label("ana ruiz"),)), said())


def test_two_holders_name_nobody() -> None:
    """In a story of two prime ministers the words alone do not tell which one speaks."""
    both = claim("x", labels=(label("ana ruiz"), label("tom marsh")))

    assert "" == speaker(both, said())


def test_a_former_holder_is_somebody_else() -> None:
    """ "The former prime minister" is not the one in office."""
    assert "" == speaker(claim("x", labels=(label("ana ruiz"),)), said("the former prime minister"))
