"""One person has one key over the articles of a run."""

from checker.claims import extract, link
from tests.build import article


def test_spellings_meet_in_every_slot() -> None:
    """Mentions, holders, quotes and terms of two papers that spell a name differently get the same key."""
    a = extract(article('President Ivan Zelinsky said the bridge was safe. “It is safe,” Zelinsky said.', "a.md"))
    b = extract(article('Ivan Zelinskiy left the city. “I am leaving,” Mr Zelinskiy said.', "b.md"))
    linked = link((*a, *b))
    keys = {key for claim in linked for key in claim.keys}
    voices = {voice.key for claim in linked for voice in claim.holder.chain}
    speakers = {quote.speaker for claim in linked for quote in claim.quotes}
    assert voices == speakers
    assert len(voices) == 1
    assert voices <= keys


def test_people_with_one_surname_stay_apart() -> None:
    """Ann Lee and Tom Lee are two people."""
    linked = link((*extract(article("Ann Lee left.", "a.md")), *extract(article("Tom Lee left.", "b.md"))))
    assert {claim.subject.key for claim in linked if claim.subject} == {"ann lee", "tom lee"}
