"""No word is lost and every claim is verbatim, over sentences of all shapes."""

import pytest

from checker.claims import extract
from tests.build import article

SENTENCES = [
    "Ana Ruiz, the port's deputy director, said the crane had been checked on Monday and would reopen.",
    '"We will not sign," she said. "There is nothing to sign."',
    '“The bridge,” Ms Hale said, “is not safe.”',
    "According to the Harbour Post, the mayor, who took office in May, has promised to resign.",
    "The firm, based in Leeds, will cut 300 jobs, its chief executive, Mark Dunn, told staff on Friday.",
    "Police killed 12 gunmen and three civilians, and arrested 40 people.",
    "A diplomat said the envoy had promised the king that the army would leave.",
    "He died.",
    "Lenk rules out talks with rebels",
    "Eight of the leaders went home; the other three stayed.",
    "Officials said the toll, now 12, would rise, and that 40 people were missing.",
    "The attack, which killed at least seven people, including children, and injured dozens more, was condemned.",
    "Speaking in Oslo, the chancellor described the plan as “historic” but stressed that Norway would not agree.",
    "Mr Hale (Labour) and Ms Moor (Green) voted against the levy — 71 to 66 — after a nine-hour debate.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_every_content_word_is_in_some_claim(text: str) -> None:
    """The ranges of the claims cover every word of the sentence."""
    covered = set()
    for claim in extract(article(text)):
        covered.update(range(claim.start, claim.end))
    lost = [word for at, word in _words(text) if not covered & set(range(at, at + len(word)))]
    assert not lost


@pytest.mark.parametrize("text", SENTENCES)
def test_claims_are_verbatim_and_say_something(text: str) -> None:
    """The text of a claim stands in the article at its offsets, and its statement is a sentence."""
    for claim in extract(article(text)):
        assert text[claim.start : claim.end] == claim.text
        assert claim.sentence_start <= claim.start < claim.end <= claim.sentence_end
        assert claim.statement.rstrip(".!?")


def _words(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        bare = word.strip("“”\",.;()—'")
        if bare.lower() not in {"", "and", "but", "that", "or"}:
            found.append((text.index(bare, at), bare))
        at += len(word)
    return found
