"""What came of a matter: which side is told, of what, by whom, and what only looks like it."""

import pytest

from checker.claims import extract
from checker.data import load_yaml, rules_folder
from checker.models import Result
from tests.build import article

LEXICON = load_yaml(rules_folder() / "lexicons" / "results.yaml")


def results(text: str) -> list[Result]:
    """Return the results of all claims of a text."""
    return [result for claim in extract(article(text)) for result in claim.results]


def told(text: str, name: str) -> Result:
    """Return the only result of a name in a text."""
    (found,) = [result for result in results(text) if result.name == name]
    return found


@pytest.mark.parametrize("name", LEXICON)
def test_examples_of_a_result_tell_its_two_sides(name: str) -> None:
    """The first example of an entry tells the side ``for``, the second the side ``against``."""
    found = [{result.sign for result in results(text) if result.name == name} for text in LEXICON[name]["examples"]]

    assert [{"positive"}, {"negative"}] == found


@pytest.mark.parametrize(
    ("text", "name", "sign"),
    [
        ("The envoy did not turn up for the talks.", "attend", "negative"),
        ("The envoy refused to take part in the talks.", "attend", "negative"),
        ("Nobody was arrested in Leyford.", "arrest", "negative"),
        ("The treaty has neither been signed by Leyford nor read.", "sign", "negative"),
        ("The motion was opposed by nobody.", "vote_for", "positive"),
        ("The clerk was found not guilty.", "convict", "negative"),
        ("The owner paid without having cover.", "insured", "negative"),
        ("The council ruled out a lifting of the curfew and kept the ban.", "ban", "positive"),
    ],
    ids=["not", "refused to", "nobody", "neither", "by nobody", "not guilty", "without", "kept"],
)
def test_grammar_decides_the_side(text: str, name: str, sign: str) -> None:
    """Negation and verbs of refusal turn the side that the words alone would tell."""
    assert sign == told(text, name).sign


@pytest.mark.parametrize(
    ("text", "name", "modality"),
    [
        ("If the river rises, the bridge will close.", "open", "possibility"),
        ("The bridge will close on Friday.", "open", "plan"),
        ("The crew waited until the guards let them in.", "allow", "possibility"),
        ("Bishop Ada Lee is feared to have died.", "hurt", "wish"),
        ("The guide's defence was that the bridge had closed.", "open", "possibility"),
        ("The bridge closed on Friday.", "open", "fact"),
    ],
    ids=["if", "will", "until", "feared", "a defence", "fact"],
)
def test_what_is_not_yet_so_is_told_apart(text: str, name: str, modality: str) -> None:
    """A plan, a supposition, a fear and a fact are told apart."""
    assert modality == told(text, name).modality


@pytest.mark.parametrize(
    ("text", "name", "of", "by"),
    [
        ("The firm sold the mill.", "sell", "mill", "firm"),
        ("The mill was sold by the firm.", "sell", "mill", "firm"),
        ("Six of the gates were locked.", "open", "gate", ""),
        ("No trace of the yacht was found.", "find", "yacht", ""),
        ("The fee applies to ferries.", "cover", "ferry", "fee"),
        ("The council accepted the verdict.", "appeal", "", "council"),
    ],
    ids=["active", "passive", "six of", "no trace of", "preposition", "object within the phrase"],
)
def test_of_what_and_by_whom(text: str, name: str, of: str, by: str) -> None:
    """The head of what a result is of, and of whose doing it is, come out of any voice."""
    found = told(text, name)

    assert (of, by) == (" ".join(found.of[:1]), " ".join(found.by[:1]))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The guard stood on the bridge.", "happen"), ("The police caught up with the van.", "arrest"),
        ("The missing boat was painted.", "find"), ("The judge stayed the sentence.", "post"),
        ("The council refused to open the gate.", "approve"),
    ],
    ids=["place", "other particle", "attribute", "with an object", "hands on"],
)
def test_what_only_looks_like_a_result(text: str, name: str) -> None:
    """A place, another verb, an attribute and a verb that hands on to another deed tell no result."""
    assert [] == [result for result in results(text) if result.name == name]


def test_two_negations_leave_a_result_open() -> None:
    """"No family was without power" says neither that there was none nor that there was some."""
    assert {"open"} == {result.sign for result in results("No family in Leyford was without power.")}
