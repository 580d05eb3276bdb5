"""Own sentences in the style of news: holders, statements, decomposition and entities, with each known miss."""

from collections.abc import Callable
from typing import Any

import pytest

from checker.claims import extract
from checker.data import load_yaml
from checker.models import Article, Block, Claim
from checker.models.article import BlockKind
from tests.claims.probing import FOLDER

Row = dict[str, Any]


LEAST = [("holder", 0.90), ("statement", 0.85), ("decomposition", 0.85), ("entity", 0.85)]


@pytest.mark.parametrize(("name", "least"), LEAST)
def test_probes(name: str, least: float) -> None:
    """Most sentences come out right, and those that do not are the known misses."""
    rows = load_yaml(FOLDER / f"{name}.yaml")
    wrong = {row["text"]: found for row in rows if (found := WRONG[name](row, claims_of(row["text"])))}
    share = 1 - len(wrong) / len(rows)
    print(f"\n{name}: {share:.3f} of {len(rows)}")
    known = {row["text"] for row in rows if row.get("miss")}
    assert share >= least
    assert {text: found for text, found in wrong.items() if text not in known} == {}
    assert known <= set(wrong), "no longer missed; take the mark away"


def claims_of(text: str) -> tuple[Claim, ...]:
    """Return the claims of an article whose paragraphs are set apart by blank lines."""
    return extract(paragraphs(text))


def paragraphs(text: str) -> Article:
    """Return an article with a block for each paragraph."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        kind: BlockKind = "paragraph" if paragraph.rstrip("”\"’)")[-1:] in ".!?:," else "heading"
        blocks.append(Block(kind=kind, start=at, end=at + len(paragraph)))
        at += len(paragraph) + 2
    return Article(document="probe.md", source="Probe", text=text, blocks=tuple(blocks))


def wrong_holders(row: Row, claims: tuple[Claim, ...]) -> Any:
    """Return the chains that differ from those wanted."""
    found = {words: chains(words, claims) for words in row["who"]}
    return {words: found[words] for words, wanted in row["who"].items() if [wanted.lower()] != found[words][:1]}


def chains(words: str, claims: tuple[Claim, ...]) -> list[str]:
    """Return the chains of the claims that have the words, the shortest claim first."""
    having = [claim for claim in claims if words.lower() in claim.statement.lower()]
    return [chain(claim) for claim in sorted(having, key=lambda claim: len(claim.statement))]


def chain(claim: Claim) -> str:
    """Return a chain as the probes write it."""
    voices = " > ".join(f"{voice.kind} {voice.name}".strip() for voice in claim.holder.chain)
    return voices.lower() or "paper"


def wrong_statements(row: Row, claims: tuple[Claim, ...]) -> Any:
    """Return all statements if one that is wanted is missing."""
    found = [claim.statement for claim in claims]
    return found if set(row["statements"]) - set(found) else []


def wrong_claims(row: Row, claims: tuple[Claim, ...]) -> Any:
    """Return the statements if they are not those wanted, in any order."""
    found = [claim.statement for claim in claims]
    return found if sorted(found) != sorted(row["statements"]) else []


def wrong_keys(row: Row, claims: tuple[Claim, ...]) -> Any:
    """Return the mentions if one that is wanted is missing, or a key that must not be there is."""
    found = {(mention.text, mention.key) for claim in claims for mention in claim.mentions}
    keys = {key for _, key in found}
    good = {(text.strip(), key) for text, key in row["keys"].items()} <= found and not keys & set(row.get("not", []))
    return [] if good else sorted(found)


WRONG: dict[str, Callable[[Row, tuple[Claim, ...]], Any]] = {
    "holder": wrong_holders, "statement": wrong_statements, "decomposition": wrong_claims, "entity": wrong_keys,
}
