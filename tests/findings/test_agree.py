"""What the papers of a story share."""

import pytest

from checker.findings import agree
from checker.models import Claim, Pair, Quantity, Signals
from tests.build import claim
from tests.findings.cases import against, says

BELL = "The chapel bell will be cast again in spring."


def alike(a: Claim, b: Claim, cosine: float = 0.9) -> Pair:
    """Return a pair of claims that say nearly the same."""
    return Pair(a=a, b=b, signals=Signals(cosine=cosine, fuzzy=90.0))


def test_three_papers_that_share_a_statement_are_one_agreement() -> None:
    """One passage a paper, under the shortest statement."""
    a, b = claim(BELL, "a.md"), claim(BELL.replace("will", "is to"), "b.md")
    c = claim("In spring, the chapel bell will be cast again, it was said.", "c.md")

    found = agree([alike(a, b), alike(a, c), alike(b, c)], [])

    assert [(BELL, ["a.md", "b.md", "c.md"])] == [(f.statement, [s.document for s in f.sides]) for f in found]


def test_a_passage_in_dispute_is_not_agreed_on() -> None:
    """Two sentences that differ in one figure are alike in all else."""
    a = says("The bell weighs 12 tonnes without its clapper.", "12", document="a.md")
    b = says("The bell weighs 14 tonnes without its clapper.", "14", document="b.md")

    assert () == agree([alike(a[0], b[0])], [against(a, b)])


def test_other_figures_are_no_agreement_even_without_a_verdict() -> None:
    """What a rule let pass for want of certainty must not be sold as agreed."""
    weights = [Quantity(start=16, end=18, text=str(n), low=n, high=n, unit="kg") for n in (12.0, 14.0)]
    a = claim("The bell weighs 12 kilos without its clapper.", "a.md", quantities=(weights[0],))
    b = claim("The bell weighs 14 kilos without its clapper.", "b.md", quantities=(weights[1],))

    assert () == agree([alike(a, b)], [])


def test_opposite_polarity_is_no_agreement() -> None:
    """The same words with a not between them."""
    assert () == agree([alike(claim(BELL, "a.md"), claim(BELL, "b.md", polarity="negative"))], [])


@pytest.mark.parametrize(("a", "b"), [
    (claim("The union accepted the offer of the company.", "a.md", predicate="accept"),
     claim("The union rejected the offer of the company.", "b.md", predicate="reject")),
    (claim("It cut the last sailings of the day.", "a.md"), claim("It cut the last sailings of the day.", "b.md")),
], ids=["other predicate", "nobody named"])
def test_likeness_of_words_is_no_agreement(a: Claim, b: Claim) -> None:
    """Two verbs that exclude one another, and a sentence that may be about two things."""
    assert () == agree([alike(a, b)], [])


def test_one_article_cannot_agree_with_itself() -> None:
    """A paper that says a thing twice has said it once."""
    assert () == agree([alike(claim(BELL), claim(BELL, id="other"))], [])


def test_eight_agreements_at_most() -> None:
    """A story of forty shared sentences is told by eight."""
    pairs = [
        alike(claim(f"Row {n} of the old theatre was full.", "a.md", id=f"a{n}"),
              claim(f"Row {n} of the old theatre was full.", "b.md", id=f"b{n}"))
        for n in range(20)
    ]

    assert 8 == len(agree(pairs, []))
