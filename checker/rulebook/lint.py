"""The shape that every rule file has, beyond what it needs to load."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.rulebook.entry import Entry
from checker.rulebook.rule import Align, Example, Examples, Rule
from checker.rulebook.source import Place, Source, parse

LEAST = 2          # examples of each list: one can be an accident
LONGEST_TITLE = 90


def lint(entry: Entry) -> list[str]:
    """Return every departure of a rule file from the common shape, with file, line and key."""
    source = parse(entry.path)
    return [source.problem(place, text) for place, text in _departures(entry.rule, source)]


def _departures(rule: Rule, source: Source) -> Iterator[tuple[Place, str]]:
    yield from _order(source, (), list(Rule.model_fields))
    yield from _order(source, ("align",), list(Align.model_fields))
    yield from _order(source, ("examples",), list(Examples.model_fields))
    yield from _wording(rule)
    yield from _within(rule)
    yield from _examples(rule.examples)


def _order(source: Source, place: Place, names: Sequence[str]) -> Iterator[tuple[Place, str]]:
    """Yield the keys that stand before a key which belongs in front of them."""
    written = [inner[-1] for inner in source.lines if inner[:-1] == place and inner[-1] in names]
    for before, after in pairwise(written):
        if names.index(str(after)) < names.index(str(before)):
            yield (*place, after), f"belongs before '{before}'; the order is {', '.join(names)}"


def _wording(rule: Rule) -> Iterator[tuple[Place, str]]:
    if rule.title.endswith("."):
        yield ("title",), "is a heading; leave out the full stop"
    if len(rule.title) > LONGEST_TITLE:
        yield ("title",), f"has {len(rule.title)} characters; use at most {LONGEST_TITLE}"
    pairs = any(example.b is not None for example in rule.examples.conflict)
    for side in "ab" if pairs else "a":
        if f"{{{side}." not in rule.message:
            yield ("message",), f"says nothing of side {side}; use {{{side}.source}} or {{{side}.match}}"


def _within(rule: Rule) -> Iterator[tuple[Place, str]]:
    """Yield what of `within: across` no example shows: passages of one article that would else be reported."""
    across = rule.align.within == "across"
    if across and not any(example.one_article for example in rule.examples.no_conflict):
        yield ("align", "within"), "is shown by no example; add a no_conflict with one_article: true"
    for number, example in enumerate(rule.examples.conflict):
        if across and example.one_article:
            yield ("examples", "conflict", number), "stands in one article, which align.within leaves out"


def _examples(examples: Examples) -> Iterator[tuple[Place, str]]:
    for group in ("conflict", "no_conflict"):
        count = len(getattr(examples, group))
        if count < LEAST:
            yield ("examples", group), f"has {count} of at least {LEAST}; add one that differs in kind"
    if not any(example.message for example in examples.conflict):
        yield ("examples", "conflict"), "none has 'message'; say at least once how the finding must read"
    for group in ("no_conflict", "known_miss"):
        for number, example in enumerate(getattr(examples, group)):
            yield from _silent(("examples", group, number), example)
    for number, example in enumerate(examples.conflict):
        if example.because:
            yield ("examples", "conflict", number), "'because' is for examples that stay silent; drop it"


def _silent(place: Place, example: Example) -> Iterator[tuple[Place, str]]:
    if not example.because:
        yield place, "has no 'because'; say why nothing must be reported"
    if example.message or example.verdict:
        yield place, "stays silent; drop 'message' and 'verdict'"
