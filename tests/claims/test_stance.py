"""Whose stance a clause takes, on what, and what acts on it from above."""

from typing import Any

import pytest

from checker.claims.matter import read_matter
from checker.claims.parser import parser
from checker.claims.stance import polarity_of, read_stance


def root(text: str) -> Any:
    """Return the root of a sentence."""
    return next(iter(parser()(text).sents)).root


def word(text: str, form: str) -> Any:
    """Return the token of a sentence that has a form."""
    return next(token for token in parser()(text) if token.text == form)


@pytest.mark.parametrize(
    ("text", "committer", "core"),
    [
        ("The mayor ruled out a toll.", "mayor", "toll"),
        ("A toll was ruled out by the mayor.", "mayor", "toll"),
        ("The mayor refused to sign the treaty.", "mayor", "treaty"),
        ("The mayor repeated her refusal to resign.", "mayor", "resign"),
        ("The clerk said that the mayor promised to resign.", "mayor", "resign"),
        ("The paper reported the mayor's promise to resign.", "mayor", "resign"),
        ("The firm will close the mill.", "firm", "close"),
        ("The clerk made it clear that the mill would close.", "clerk", "close"),
    ],
)
def test_who_takes_a_stance_on_what(text: str, committer: str, core: str) -> None:
    """The innermost word of commitment says who; its complement is the core."""
    stance = read_stance(root(text))

    assert (committer, core) == (stance.committer and stance.committer.text, stance.core.text)


@pytest.mark.parametrize(
    ("text", "form", "polarity"),
    [
        ("The mayor denied that she had taken money.", "taken", "negative"),
        ("The mayor refused to sign or to pay.", "pay", "negative"),
        ("The mayor refused to rule out resigning.", "resigning", "open"),
        ("The mayor left without paying.", "paying", "negative"),
        ("The clerk said that the mayor had paid.", "paid", "positive"),
    ],
)
def test_words_above_a_clause_act_on_it(text: str, form: str, polarity: str) -> None:
    """A clause cut out of its sentence keeps what its governors make of it."""
    assert polarity == polarity_of(word(text, form))


def test_clause_of_a_condition_is_a_condition() -> None:
    """What follows "if" is no fact."""
    assert read_stance(word("If the vote fails, she will resign.", "fails")).modality == "condition"


def test_trace_says_what_acted() -> None:
    """`checker why` can show each step."""
    trace = read_stance(root("The mayor did not rule out a toll.")).trace

    assert ("'not' negates 'rule'", "'rule out' (refusal): open") == trace


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("The mayor ruled out a toll on the bridge.", ("toll", "bridge")),
        ("The state will provide robust guarantees.", ("guarantee", "robust")),
        ("The islands will be provided with guarantees.", ("guarantee", "island")),
        ("The mayor will step down in May.", ("step down",)),
        ("The bridge is closed to lorries.", ("close", "lorry", "bridge")),
        ("The mayor put her signature to the lease.", ("signature", "lease", "mayor")),
    ],
)
def test_matter_begins_with_its_head(text: str, matter: tuple[str, ...]) -> None:
    """Givers, times and auxiliaries are left out; what is given comes first."""
    top = root(text)

    assert matter == read_matter(read_stance(top), list(top.doc))
