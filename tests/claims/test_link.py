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


def test_initials_that_one_article_explains_hold_in_all() -> None:
    """ "NRT" is the Northern Rivers Trust also where nobody says so."""
    a = extract(article("The Northern Rivers Trust (NRT) owns the dam.", "a.md"))
    b = extract(article("The NRT closed the dam on Monday.", "b.md"))
    keys = {claim.document: claim.keys for claim in link((*a, *b))}
    assert "northern rivers trust" in keys["b.md"]


def test_initials_with_two_readings_are_left() -> None:
    """Where two articles explain "NRT" in two ways, a third keeps the initials."""
    a = extract(article("The Northern Rivers Trust (NRT) owns the dam.", "a.md"))
    b = extract(article("The National Road Tribunal (NRT) met on Friday.", "b.md"))
    c = extract(article("The NRT closed the road on Monday.", "c.md"))
    keys = {claim.document: claim.keys for claim in link((*a, *b, *c))}
    assert "nrt" in keys["c.md"]


def test_bodies_that_share_a_word_stay_apart() -> None:
    """The European Commission, the Electoral Commission and Brussels are three."""
    a = extract(article("The European Commission fined the bank. Brussels warned the firm.", "a.md"))
    b = extract(article("The Electoral Commission fined the party.", "b.md"))
    keys = {claim.document: claim.keys for claim in link((*a, *b))}
    assert keys["a.md"] >= {"european commission", "brussels"}
    assert "belgium" not in keys["a.md"]
    assert "european commission" not in keys["b.md"]
