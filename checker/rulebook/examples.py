"""Runs the examples of a rule: what must fire fires, what must stay silent does, both ways round.

Passages become pairs of claims through the real stages; the caller brings them as ``pairs_of``, since
stages do not import one another (`checker.pipeline.pair_passages`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from checker.models import Article, Block, Pair, Ruling
from checker.rulebook.book import weigh
from checker.rulebook.entry import Entry
from checker.rulebook.message import write_message
from checker.rulebook.rule import Example

PairsOf = Callable[[tuple[Article, ...]], tuple[Pair, ...]]
Group = Literal["conflict", "no_conflict", "known_miss", "exceptions"]
DAY = date(2026, 3, 4)   # a Wednesday; examples without dates are of one day


@dataclass(frozen=True)
class Case:
    """An example with the pairs that its passages make."""

    group: Group
    number: int
    example: Example
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Failure:
    """An example that did not do what it says. ``example`` is numbered from 1."""

    rule: str
    group: Group
    number: int
    text: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.group} {self.number}: {self.text}"


def run(entry: Entry, pairs_of: PairsOf) -> list[Failure]:
    """Run every example of a rule; return what failed. A kind whose lane is not there is not run."""
    prepared = cases(entry, pairs_of)
    if not runnable(entry, prepared):
        return []
    failures = [failure for case in prepared for failure in check(entry, case)]
    return failures + unneeded(entry, prepared)


def runnable(entry: Entry, prepared: Sequence[Case]) -> bool:
    """Return whether the lane that the kind needs, if any, judged the pairs of the examples."""
    needed = getattr(entry.kind, "lane", "")
    return not needed or any(pair.signals.judgement for case in prepared for pair in case.pairs)


def cases(entry: Entry, pairs_of: PairsOf) -> tuple[Case, ...]:
    """Return the examples of a rule with their pairs."""
    return tuple(
        Case(group, number, example, _across(pairs_of(articles(example)), example))
        for group, number, example in listed(entry)
    )


def listed(entry: Entry) -> Iterator[tuple[Group, int, Example]]:
    """Yield group, number and example of a rule's examples."""
    groups: tuple[Group, ...] = ("conflict", "no_conflict", "known_miss")
    for group in groups:
        for number, example in enumerate(getattr(entry.rule.examples, group), start=1):
            yield group, number, example


def check(entry: Entry, case: Case) -> list[Failure]:
    """Return what is wrong with one example: its outcome, its wording, or a difference when swapped."""
    fired = [(pair, ruling) for pair in case.pairs for ruling in weigh(entry, pair).rulings]
    if case.group == "conflict":
        texts = _must_fire(entry, case, fired)
    elif case.group == "no_conflict":
        texts = [f"must stay silent, but fires: {write_message(entry.rule.message, *hit)}" for hit in fired[:1]]
    else:
        texts = ["is a known miss, but fires now; move it to conflict"] if fired else []
    texts += ["the outcome changes when the two sides are swapped"] if _one_sided(entry, case.pairs) else []
    return [Failure(entry.rule.id, case.group, case.number, _told(text, case, entry)) for text in texts]


def unneeded(entry: Entry, prepared: Sequence[Case]) -> list[Failure]:
    """Return a failure for every exception of the rule without which all examples still pass."""
    sound = [case for case in prepared if not check(entry, case)]
    return [
        Failure(entry.rule.id, "exceptions", number,
                f"{name} is not needed by any example; add one that fails without it, or drop it")
        for number, (name, without) in enumerate(_weakened(entry), start=1)
        if not any(check(without, case) for case in sound)
    ]


def _weakened(entry: Entry) -> Iterator[tuple[str, Entry]]:
    """Yield the rule without each of its exceptions; that it leaves one article out is the last of them."""
    for name, _ in entry.unless:
        yield f"unless.{name}", replace(entry, unless=tuple(item for item in entry.unless if item[0] != name))
    if entry.rule.align.within == "across":
        align = entry.rule.align.model_copy(update={"within": "any"})
        yield "align.within", replace(entry, rule=entry.rule.model_copy(update={"align": align}))


def articles(example: Example) -> tuple[Article, ...]:
    """Return the article or the two articles that an example stands for."""
    if example.b is None:
        return (_article("a", (example.a,), example.a_date),)
    if example.one_article:
        return (_article("a", (example.a, example.b), example.a_date),)
    return _article("a", (example.a,), example.a_date), _article("b", (example.b,), example.b_date)


def _article(name: str, passages: tuple[str, ...], day: str | None) -> Article:
    text = "\n\n".join(passages)
    blocks, at = [], 0
    for passage in passages:
        blocks.append(Block(kind="paragraph", start=at, end=at + len(passage)))
        at += len(passage) + 2
    published = date.fromisoformat(day) if day else DAY
    return Article(document=name, source=name, published=published, text=text, blocks=tuple(blocks))


def _across(pairs: tuple[Pair, ...], example: Example) -> tuple[Pair, ...]:
    """Keep the pairs of the two passages; all pairs where there is only one."""
    if example.b is None:
        return pairs
    if not example.one_article:
        return tuple(pair for pair in pairs if not pair.same_document)
    border = len(example.a)
    return tuple(pair for pair in pairs if (pair.a.start < border) != (pair.b.start < border))


def _must_fire(entry: Entry, case: Case, fired: list[tuple[Pair, Ruling]]) -> list[str]:
    wanted = case.example
    if not fired:
        return ["must fire, but stays silent"]
    if wanted.verdict and all(ruling.verdict != wanted.verdict for _, ruling in fired):
        return [f"must be {wanted.verdict}, but is {fired[0][1].verdict}"]
    messages = [write_message(entry.rule.message, *hit) for hit in fired]
    if wanted.message and wanted.message not in messages:
        return [f"must say {wanted.message!r}, but says {messages[0]!r}"]
    return []


def _one_sided(entry: Entry, pairs: Sequence[Pair]) -> bool:
    return any(_shape(entry, pair) != _shape(entry, pair.swapped) for pair in pairs)


def _shape(entry: Entry, pair: Pair) -> list[tuple[str, str, frozenset[tuple[int, int, str]]]]:
    """Return the rulings of a pair in a form that does not know which side came first."""
    rulings = weigh(entry, pair).rulings
    return sorted(
        (ruling.verdict, ruling.topic, frozenset((mark.start, mark.end, mark.text) for mark in (ruling.a, ruling.b)))
        for ruling in rulings
    )


def _told(text: str, case: Case, entry: Entry) -> str:
    """Add the exceptions and gates that applied, and both passages."""
    refusals = {refusal.gate: refusal.reason for pair in case.pairs for refusal in weigh(entry, pair).refusals}
    reasons = [f"      {gate}: {reason}" for gate, reason in sorted(refusals.items())]
    if not case.pairs:
        reasons = ["      the passages make no pair of claims"]
    passages = [f"      a: {case.example.a}"] + ([f"      b: {case.example.b}"] if case.example.b else [])
    return "\n".join([text, *reasons, *passages])
