"""What a figure measures, what it belongs to, and what else in the article may be of the same thing."""

import pytest

from checker.claims import extract
from checker.models import Quantity
from tests.build import article


def figures(text: str) -> dict[str, Quantity]:
    """Return the figures of a text by their words."""
    return {figure.text: figure for claim in extract(article(text)) for figure in claim.quantities}


@pytest.mark.parametrize(("text", "figure", "measure"), [
    ("Turnout was 68 per cent.", "68 per cent", "turnout"),
    ("Of the ballot papers that came back, returned by post, 91 per cent were marked with a yes.", "91 per cent",
     "votes in favour"),
    ("Barely a quarter of those entitled to vote went to the polls.", "a quarter", "turnout"),
    ("Paul Obi was jailed for 11 years.", "11 years", "sentence"),
    ("The president seeks a five-year term.", "five-year", ""),
    ("Aldwin will lay off 300 people.", "300", "layoffs"),
    ("No homes were lost, although 50 fires were burning.", "50", ""),
    ("Bail was set at 50,000 euros.", "50,000 euros", "bail"),
])
def test_the_words_beside_a_figure_say_what_it_measures(text: str, figure: str, measure: str) -> None:
    """Papers choose other nouns for one measure."""
    assert measure == figures(text)[figure].measure


@pytest.mark.parametrize(("text", "figure", "owner"), [
    ("The greatest concern is the 30-kilometre long blaze.", "30-kilometre", "blaze"),
    ("Crews set up a 20 kilometre containment line.", "20 kilometre", "line"),
    ("The old bridge is 410 metres long.", "410 metres", "bridge"),
    ("It is 410 metres long.", "410 metres", ""),
])
def test_a_measure_belongs_to_something(text: str, figure: str, owner: str) -> None:
    """The line and the blaze are two things."""
    assert owner == figures(text)[figure].owner


def test_other_figures_of_the_same_noun_are_rivals() -> None:
    """Whose 4,000 it is cannot be told from the noun alone."""
    found = figures("Karmel has 40 schools. Ostra has 31 schools and nine ferries.")

    assert [1, 1, 0] == [found[text].rivals for text in ("40", "31", "nine")]


def test_the_whole_is_no_rival_of_its_part() -> None:
    """63 of the 210 coins were taken, not 210."""
    assert 0 == figures("The gang took 63 of the 210 coins.")["63"].rivals
