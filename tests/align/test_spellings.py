"""Names are matched as spellings of one name only as far as both articles allow."""

from checker.align.spellings import match_names
from checker.models import Claim, Mention, MentionKind
from checker.text.fold import fold
from tests.build import claim

ACROSS = frozenset({("a.md", "b.md")})


def naming(document: str, *names: str, kind: MentionKind = "person") -> list[Claim]:
    """Return one claim for each name of a document."""
    return [
        claim(f"{name} left.", document, id=f"{document}#{i}", start=100 * i, end=100 * i + len(name) + 6, mentions=(
            Mention(start=100 * i, end=100 * i + len(name), text=name, key=fold(name), kind=kind),
        ))
        for i, name in enumerate(names)
    ]


def test_each_spelling_is_matched_where_it_stands_first() -> None:
    """A name that is used ten times makes one pair, not a hundred."""
    claims = naming("a.md", "Oleh Zahirsky", "Oleh Zahirsky") + naming("b.md", "Oleh Zahirskyy", "Oleh Zahirskyy")

    assert [(0, 2)] == list(match_names(claims, ACROSS))


def test_two_persons_whom_both_papers_name_are_two_persons() -> None:
    """Both papers have both spellings in full, so these are two people."""
    both = ("Anna Hockridge", "Anna Hockeridge")

    assert {} == match_names(naming("a.md", *both) + naming("b.md", *both), ACROSS)


def test_country_is_never_a_misspelt_country() -> None:
    """Niger is not Nigeria."""
    assert {} == match_names(naming("a.md", "Niger") + naming("b.md", "Nigeria"), ACROSS)


def test_a_region_and_its_adjective_are_two_words() -> None:
    """ "South Australian" is no misspelt "South Australia"."""
    a, b = naming("a.md", "South Australia", kind="place"), naming("b.md", "South Australian", kind="place")

    assert {} == match_names([*a, *b], ACROSS)


def test_a_well_known_town_is_nobody() -> None:
    """A town that everybody knows is no misspelt surname."""
    town, man = naming("a.md", "Karachi", kind="place"), naming("b.md", "Karaschi", kind="person")

    assert {} == match_names([*town, *man], ACROSS)


def test_a_title_is_no_name() -> None:
    """The ministry and the minister are not one body; King and Bishop are surnames too."""
    a, b = naming("a.md", "Ministry", kind="body"), naming("b.md", "Minister", kind="body")
    persons = naming("a.md", "Anna Bishop") + naming("b.md", "Anna Bischop")

    assert ({}, [(0, 1)]) == (match_names([*a, *b], ACROSS), list(match_names(persons, ACROSS)))


def test_a_mention_without_letters_is_no_name() -> None:
    """The recogniser sometimes takes a dash for a body."""
    claims = naming("a", "—", kind="body") + naming("b", "Harrow Mill", kind="body")

    assert match_names(claims, frozenset({("a", "b")})) == {}


def test_documents_that_are_not_compared_make_no_pairs() -> None:
    """Alignment has said which articles can be about the same matter."""
    claims = naming("a.md", "Oleh Zahirsky") + naming("b.md", "Oleh Zahirskyy")

    assert {} == match_names(claims, frozenset({("a.md", "a.md")}))
