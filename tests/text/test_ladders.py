"""Which titles are one office, and which one person cannot hold at one time."""

from checker.text.ladders import exclude, same_office, single
from checker.text.offices import read_office


def test_offices_of_one_ladder_exclude_one_another() -> None:
    """Nobody chairs the board and runs the firm, unless a paper says so."""
    assert exclude(read_office("chief executive"), read_office("chairman"))


def test_deputy_of_another_office_excludes_nothing() -> None:
    """A deputy chair can run the finances."""
    assert exclude(read_office("deputy chair"), read_office("finance director")) == ""


def test_portfolios_that_one_ministry_joins_may_be_one_office() -> None:
    """Transport and housing are often one ministry."""
    assert same_office(read_office("transport minister"), read_office("housing minister"))


def test_office_of_many_holders_is_not_single() -> None:
    """A council has many councillors and one mayor."""
    assert (single(read_office("mayor")), single(read_office("councillor"))) == (True, False)


def test_deputy_of_a_title_that_the_lexicon_has_not() -> None:
    """Whatever a chief hydrologist is, the deputy is another."""
    assert exclude(read_office("deputy chief hydrologist"), read_office("chief hydrologist"))


def test_title_of_one_unknown_word_is_not_one_office() -> None:
    """Two astrologers may be of two courts; two world champions are of one world."""
    one, two = read_office("astrologer"), read_office("world champion")

    assert (same_office(one, one), same_office(two, two)) == (False, True)


def test_government_and_opposition_exclude_one_another() -> None:
    """Who speaks for the opposition on prisons is not the prisons minister."""
    shadow, minister = read_office("shadow prisons spokesperson"), read_office("prisons minister")

    assert exclude(shadow, minister) == exclude(minister, shadow) != ""
    assert exclude(shadow, read_office("shadow prisons minister")) == ""
