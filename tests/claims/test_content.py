"""No word is lost and every claim is verbatim, over sentences of all shapes."""

import re
from pathlib import Path

import pytest

from checker.claims import extract
from checker.data import load_yaml
from checker.interfaces import Meta
from checker.models import Article, Block
from checker.readers import read_paths
from checker.text.dateline import find_dateline
from tests.build import article
from tests.claims.probing import FOLDER
from tests.claims.test_claim_probes import paragraphs

WORD = re.compile(r"[A-Za-z0-9$£][\w'’$£.%-]*")
JOINTS = frozenset({"and", "but", "that", "or", "as", "while", "when", "after", "although", "though", "because", "so"})

SENTENCES = [
    "Ana Ruiz, the port's deputy director, said the crane had been checked on Monday and would reopen.",
    '"We will not sign," she said. "There is nothing to sign."',
    '“The bridge,” Ms Hale said, “is not safe.”',
    "According to the Harbour Post, the mayor, who took office in May, has promised to resign.",
    "The firm, based in Leeds, will cut 300 jobs, its chief executive, Mark Dunn, told staff on Friday.",
    "Police killed 12 gunmen and three civilians, and arrested 40 people.",
    "A diplomat said the envoy had promised the king that the army would leave.",
    "He died.",
    "Marsh rules out talks with rebels",
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


def test_no_word_of_any_probe_or_story_is_lost() -> None:
    """Over all probe sentences and the corpus, every content word stands in the range of some claim."""
    probes = [row["text"] for path in sorted(FOLDER.glob("*.yaml")) for row in load_yaml(path) if "text" in row]
    stories = read_paths([Path(__file__).parents[2] / "corpus"], Meta())
    lost = [(text.text, word) for text in (*map(paragraphs, probes), *stories) for word in _lost(text)]
    assert lost == []


def _lost(text: Article) -> list[str]:
    covered = bytearray(len(text.text))
    for claim in extract(text):
        covered[claim.start : claim.end] = b"\1" * (claim.end - claim.start)
    words = (match for block in text.blocks for match in WORD.finditer(text.text, _report(text, block), block.end))
    return [m.group() for m in words if m.group().lower() not in JOINTS and not any(covered[m.start() : m.end()])]


def _report(text: Article, block: Block) -> int:
    """Return where the report begins, after a dateline."""
    dateline = find_dateline(text.text[block.start : block.end])
    return block.start + (dateline.end if dateline else 0)
