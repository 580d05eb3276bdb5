"""The rule book: gates before and after the kind, messages, severity, counts."""

from datetime import date
from typing import Any

import pytest

from checker.errors import PluginError
from checker.models import Count, Judgement, Mark, Outcome, Pair, Ruling, Signals
from checker.rulebook.book import Rulebook, weigh
from checker.rulebook.message import unknown_fields, write_message
from checker.rulebook.severity import level
from tests.build import claim
from tests.rulebook.desk import WordKind, entry


def pair(a: str = "The port is shut.", b: str = "The port is not shut.", **signals: Any) -> Pair:
    """Return a pair of two bare claims of two papers."""
    return Pair(a=claim(a, "a.md"), b=claim(b, "b.md"), signals=Signals(**signals))


def ruling(verdict: Any = "conflict") -> Ruling:
    """Return a bare ruling."""
    mark = Mark(start=0, end=3, text="The", value="the")
    return Ruling(verdict=verdict, topic="", a=mark, b=mark, why="")


def test_a_pair_that_a_kind_rules_on_is_a_verdict() -> None:
    """The verdict carries the rule's severity and its message with the fields filled in."""
    (verdict,), _ = Rulebook([entry()]).judge([pair()])

    assert "A says “The port is shut.”, B says “The port is not shut.”." == verdict.message


def test_a_verdict_can_be_told_from_its_other_side() -> None:
    """A page may put either passage first."""
    (verdict,), _ = Rulebook([entry()]).judge([pair()])

    assert verdict.turned
    assert "B says “The port is not shut.”, A says “The port is shut.”." == verdict.turned.message


@pytest.mark.parametrize(
    ("align", "signals", "gate"),
    [
        ({"via": ("quote",)}, {"via": ("name",)}, "align.via"),
        ({"via": ("alone",)}, {"via": ("name",)}, "align.via"),
        ({"share": ("name",)}, {}, "align.share"),
        ({"min_similarity": 0.5}, {"cosine": 0.4}, "align.min_similarity"),
        ({"entailed": 0.7}, {"judgement": Judgement(contradiction=0.1, entailment=0.8, neutral=0.1)}, "align.entailed"),
    ],
    ids=["via", "alone", "share", "similarity", "entailed"],
)
def test_the_align_block_stops_pairs(align: Any, signals: Any, gate: str) -> None:
    """What a rule does not look at is refused, by name of the key that stopped it."""
    outcome = weigh(entry(align=align), pair(**signals))

    assert [gate] == [refusal.gate for refusal in outcome.refusals]


def test_a_rule_across_articles_leaves_one_article_out() -> None:
    """Two passages of one article are refused by `align.within`, two of two articles are not."""
    one = Pair(a=claim("The port is shut.", "a.md"), b=claim("The port is not shut.", "a.md", id="a.md#30-50"))
    across = entry(align={"within": "across"})

    assert ["align.within"] == [refusal.gate for refusal in weigh(across, one).refusals]
    assert weigh(across, pair()).rulings


def test_a_claim_alone_passes_the_align_block() -> None:
    """What one claim says against itself needs no other claim to share a name with."""
    one = claim("The port is shut.")
    outcome = weigh(entry(align={"share": ("name",)}), Pair(a=one, b=one, signals=Signals(via=("alone",))))

    assert ["alike"] == [refusal.gate for refusal in outcome.refusals]


def test_a_named_exception_stops_what_would_fire() -> None:
    """The exception's name and the words that met it are told."""
    outcome = weigh(entry(unless={"rumour": ("reportedly",)}), pair("The port is reportedly shut."))

    assert "unless:rumour" == outcome.refusals[0].gate
    assert "reportedly" in outcome.refusals[0].reason
    assert () == outcome.rulings


def test_what_gates_stop_is_counted() -> None:
    """Pairs are counted by kind and gate, in order of their names."""
    book = Rulebook([entry(), entry(id="other", align={"via": ("quote",)})])

    _, counts = book.judge([pair("Ships wait.", "Ships wait."), pair("Cars wait.", "Cars wait.")])

    assert (Count(gate="word:align.via", pairs=2), Count(gate="word:alike", pairs=2)) == counts


def test_a_kind_that_breaks_stops_the_run() -> None:
    """Fewer findings must never look like a clean story."""

    class Broken(WordKind):
        def judge(self, pair: Pair, options: Any) -> Outcome:
            raise KeyError("speaker")

    with pytest.raises(PluginError, match=r"rule one-word: its kind 'word' broke on a\.md:1 and b\.md:1"):
        weigh(entry(kind=Broken()), pair())


@pytest.mark.parametrize(
    ("verdict", "documents", "severity", "expected"),
    [
        ("conflict", ("a.md", "b.md"), "warning", "warning"),
        ("conflict", ("a.md", "a.md"), "warning", "error"),
        ("conflict", ("a.md", "a.md"), "note", "note"),
        ("conflict", ("a.md", "b.md"), "error", "error"),
        ("update", ("a.md", "b.md"), "error", "note"),
        ("style", ("a.md", "a.md"), "error", "note"),
    ],
)
def test_severity_follows_verdict_and_place(
    verdict: str, documents: tuple[str, str], severity: str, expected: str
) -> None:
    """A paper against itself is an error; two forms and figures that move on are notes."""
    both = Pair(a=claim("One.", documents[0]), b=claim("Two.", documents[1]))

    assert expected == level(entry(severity=severity).rule, both, ruling(verdict))


def test_a_rule_says_how_serious_a_changed_position_is() -> None:
    """`updates` is the severity of an update."""
    assert "warning" == level(entry(updates="warning").rule, pair(), ruling("update"))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"source": "The Bay"}, "A / The Bay"),
        ({"source": "A", "published": date(2026, 3, 9)}, "A (undated) / A (2026-03-09)"),
        ({"source": "A"}, "A (a.md) / A (b.md)"),
        ({"source": "A", "document": "a.md", "line": 7}, "A, line 1 / A, line 7"),
    ],
    ids=["two papers", "one paper, two days", "one paper, two files", "one article"],
)
def test_sides_are_named_so_that_they_differ(changes: Any, expected: str) -> None:
    """The same paper twice is told apart by date, file or line."""
    both = pair()
    other = Pair(a=both.a, b=both.b.model_copy(update=changes))

    assert expected == write_message("{a.source} / {b.source}", other, ruling())


def test_braces_in_a_passage_are_left_alone() -> None:
    """Words of a passage are never taken for a field."""
    mark = Mark(start=0, end=3, text="{b.source}", value="x")

    assert "{b.source}" == write_message("{a.match}", pair(), ruling().model_copy(update={"a": mark}))


def test_a_long_passage_is_cut_after_a_word() -> None:
    """The sentence of a finding is one line; the passage itself is shown below it."""
    mark = Mark(start=0, end=3, text="The port\nis " + "shut and " * 30, value="x")
    message = write_message("{a.match}", pair(), ruling().model_copy(update={"a": mark}))

    assert ("The port is shut and", " …") == (message[:20], message[-2:])
    assert 150 > len(message)


def test_an_unknown_field_is_told() -> None:
    """A misspelt field comes with the one that was meant."""
    assert ["there is no field {a.sorce}; did you mean 'a.source'?"] == unknown_fields("{a.sorce} {b.match}")


def test_only_pairs_that_a_contradiction_would_decide_are_worth_a_judgement() -> None:
    """What fails its gates whatever the judge says costs no judgement."""
    book = Rulebook([entry(align={"min_similarity": 0.5})])

    assert (0,) == book.sift([pair(cosine=0.9), pair(cosine=0.1)]).rows


def test_what_sifting_has_decided_is_not_weighed_again() -> None:
    """The verdicts and the counts are those of weighing all pairs."""
    pairs = [pair(cosine=0.9), pair(cosine=0.1), pair("Ships wait.", "Ships wait.", cosine=0.9)]
    book = Rulebook([entry(align={"min_similarity": 0.5})])

    assert book.judge(pairs) == book.judge(pairs, book.sift(pairs))
