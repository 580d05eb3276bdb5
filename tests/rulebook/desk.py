"""A small rule kind, and rules of a desk, for the tests of the rule book."""

import re
from pathlib import Path
from typing import Any

from checker.models import Article, Claim, Mark, Outcome, Pair, Record, Refusal, Ruling
from checker.rulebook.entry import Entry
from checker.rulebook.rule import Rule
from tests.build import claim

BASE: dict[str, Any] = {
    "id": "one-word", "kind": "word", "title": "One paper has the word", "severity": "warning", "status": "stable",
    "message": "{a.source} says “{a.match}”, {b.source} says “{b.match}”.", "why": "Because.",
    "examples": {
        "conflict": (
            {"a": "The port is shut.", "b": "The port is not shut.",
             "message": "a says “The port is shut.”, b says “The port is not shut.”."},
            {"a": "The bridge is not open.", "b": "The bridge is open."},
        ),
        "no_conflict": (
            {"a": "The port is not shut.", "b": "The port is not shut.", "because": "they agree"},
            {"a": "The port is shut.", "b": "The port was busy.", "because": "neither denies"},
        ),
    },
}


class WordOptions(Record):
    """``word``: one side has it; ``least``: how often."""

    word: str = "not"
    least: int = 1


class WordKind:
    """Kind `word`: one side has a word, the other has not."""

    name = "word"
    Options = WordOptions

    def judge(self, pair: Pair, options: WordOptions) -> Outcome:
        """Report a pair if one side only has the word."""
        a, b = (claim.text.split().count(options.word) >= options.least for claim in (pair.a, pair.b))
        if a == b:
            return Outcome(refusals=(Refusal(gate="alike", reason="both have the word, or neither"),))
        ruling = Ruling(verdict="conflict", topic="", a=_mark(pair.a), b=_mark(pair.b), why="A word differs.")
        return Outcome(rulings=(ruling,))


class LeftKind(WordKind):
    """Kind `left`: looks at one side only, which no kind may."""

    def judge(self, pair: Pair, options: WordOptions) -> Outcome:
        """Report a pair if its first side has the word."""
        outcome = super().judge(pair, options)
        return outcome if options.word in pair.a.text.split() else outcome.model_copy(update={"rulings": ()})


def _mark(claim: Claim) -> Mark:
    return Mark(start=claim.start, end=claim.end, text=claim.text, value=claim.text)


def entry(kind: Any = None, pack: str = "words", **keys: Any) -> Entry:
    """Return a rule of the kind `word`; keys as given."""
    rule = Rule.model_validate({**BASE, **keys})
    unless = tuple((name, re.compile("|".join(words))) for name, words in rule.unless.items())
    return Entry(rule, pack, Path(f"rules/{pack}/{rule.id}.yaml"), kind or WordKind(), WordOptions(), unless)


def pairs_of(articles: tuple[Article, ...]) -> tuple[Pair, ...]:
    """Return one pair: each article is one claim."""
    claims = [claim(article.text, article.document, source=article.source) for article in articles]
    return (Pair(a=claims[0], b=claims[-1]),)


QUOTE_RULE = """\
id: desk-quote
kind: quote
title: A quotation differs
severity: warning
status: stable
message: "{a.match} / {b.match}"
why: Because.
options:
  min_words: 4
unless:
  translated: ["translated"]
examples:
  conflict:
    - a: "“We will not sell the port,” Ada Lee said."
      b: "“We will never sell the port,” Ada Lee said."
  no_conflict:
    - because: one remark
      a: "“We will not sell the port,” Ada Lee said."
      b: "“We will not sell the port,” Ada Lee said."
"""


def write_rule(folder: Path, text: str = QUOTE_RULE, name: str = "desk-quote") -> Path:
    """Write a rule file and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path
