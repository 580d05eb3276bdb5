"""Kind `label`: titles that exclude one another fire; two right titles, careers and namesakes do not."""

from datetime import date
from typing import Any

import pytest

from checker.kinds.label import LabelKind
from checker.models import Claim, Label
from tests.build import claim
from tests.kinds.sides import DAY, gates, pair_of

KIND = LabelKind()


def titled(text: str, document: str, *offices: str, published: date = DAY, **label: Any) -> Claim:
    """Return a claim in which one person has the offices; the office's words are the label's text."""
    base = {"person": "ana ruiz", "name": "Ana Ruiz", **label}
    labels = tuple(
        Label(start=text.index(office), end=text.index(office) + len(office), text=office, office=office, **base)
        for office in offices
    )
    return claim(text, document, labels=labels, published=published)


EXCLUSIVE = {
    "chief executive and chair": ("chief executive", "chair"),
    "deputy and holder": ("deputy foreign minister", "foreign minister"),
    "two portfolios": ("health minister", "transport minister"),
    "two ranks of the police": ("sergeant", "superintendent"),
    "two houses": ("senator", "congresswoman"),
    "vice and president": ("vice-president", "president"),
}

COMPATIBLE = {
    "minister and party leader": ("finance minister", "party leader", "two_titles"),
    "professor and director": ("professor", "director", "two_titles"),
    "member and minister": ("MP", "health minister", "two_titles"),
    "chairwoman and chair": ("chairwoman", "chair", "same_office"),
    "chief executive in other words": ("managing director", "CEO", "same_office"),
    "secretary and minister": ("foreign secretary", "minister of foreign affairs", "same_office"),
    "deputy premier with a portfolio": ("deputy prime minister", "finance minister", "two_titles"),
    "portfolios of one ministry": ("economy minister", "minister of finance", "same_office"),
    "bare minister": ("minister", "health minister", "same_office"),
}


@pytest.mark.parametrize(("a", "b"), EXCLUSIVE.values(), ids=EXCLUSIVE)
def test_titles_that_exclude_one_another_are_a_conflict(a: str, b: str) -> None:
    """One person cannot be both on one day."""
    pair = pair_of(titled(f"The {a} left.", "a.md", a), titled(f"The {b} left.", "b.md", b))

    assert [r.verdict for r in KIND.judge(pair, KIND.Options()).rulings] == ["conflict"]


@pytest.mark.parametrize(("a", "b", "gate"), COMPATIBLE.values(), ids=COMPATIBLE)
def test_titles_that_go_together_are_let_through(a: str, b: str, gate: str) -> None:
    """Two right titles, or one title in two forms."""
    pair = pair_of(titled(f"The {a} left.", "a.md", a), titled(f"The {b} left.", "b.md", b))
    outcome = KIND.judge(pair, KIND.Options())

    assert (outcome.rulings, gates(outcome)) == ((), {gate})


def test_former_against_current_is_a_conflict() -> None:
    """One paper has her in office, the other does not."""
    a = titled("The mayor left.", "a.md", "mayor")
    b = titled("The former mayor left.", "b.md", "mayor", status="former")
    ruling = KIND.judge(pair_of(a, b), KIND.Options()).rulings[0]

    assert (ruling.verdict, ruling.a.value, ruling.b.value) == ("conflict", "mayor", "former mayor")


def test_undated_article_may_be_older_than_the_oath() -> None:
    """Nobody knows whether the mayor-elect has become mayor since."""
    a = titled("The mayor left.", "a.md", "mayor").model_copy(update={"published": None})
    b = titled("The mayor-elect left.", "b.md", "mayor", status="elect")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"undated"}


def test_supposed_title_is_let_through() -> None:
    """If she became mayor, she would not be a former mayor."""
    a = titled("The mayor left.", "a.md", "mayor").model_copy(update={"modality": "condition"})
    b = titled("The former mayor left.", "b.md", "mayor", status="former")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"not_fact"}


def test_judge_of_a_year_long_gone_may_be_retired() -> None:
    """History keeps the titles of its time."""
    a = titled("Sentenced in 2014 by the mayor.", "a.md", "mayor")
    b = titled("The former mayor left.", "b.md", "mayor", status="former")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"past_time"}


def test_former_against_current_inside_one_article_is_a_conflict() -> None:
    """The title of a person must not change from paragraph to paragraph."""
    a = titled("The mayor left.", "a.md", "mayor")
    b = titled("The former mayor left.", "a.md", "mayor", status="former").model_copy(
        update={"start": 100, "end": 120, "id": "a.md#100"}
    )

    assert len(KIND.judge(pair_of(a, b), KIND.Options()).rulings) == 1


@pytest.mark.parametrize("status", ["then", "late"])
def test_title_that_says_so_itself_is_let_through(status: str) -> None:
    """"The late mayor" and "the then mayor" do not clash with "the mayor"."""
    a, b = titled("The mayor left.", "a.md", "mayor"), titled("The mayor left.", "b.md", "mayor", status=status)

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {status}


def test_acting_holder_may_be_called_by_the_title() -> None:
    """A second mention is short."""
    a, b = titled("The mayor left.", "a.md", "mayor"), titled("The mayor left.", "b.md", "mayor", status="acting")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"acting"}


def test_acting_against_sworn_in_is_a_conflict() -> None:
    """Who was sworn in does not mind the office for somebody else."""
    a = titled("The mayor, sworn in last week, left.", "a.md", "mayor")
    b = titled("The acting mayor left.", "b.md", "mayor", status="acting")

    assert len(KIND.judge(pair_of(a, b), KIND.Options()).rulings) == 1


def test_passage_of_a_promotion_is_let_through() -> None:
    """She chairs the board from today."""
    a = titled("The chief executive left.", "a.md", "chief executive")
    b = titled("Named chair on Monday, she left.", "b.md", "chair")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"new_office"}


def test_two_ministers_of_one_surname_may_be_two_persons() -> None:
    """Without a given name on either side nobody can tell."""
    bare = {"person": "kabore nana", "name": "Kaboré-Nana"}
    a = titled("The health minister left.", "a.md", "health minister", **bare)
    b = titled("The defence minister left.", "b.md", "defence minister", **bare)

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"which_person"}


def test_former_office_beside_another_office_is_let_through() -> None:
    """A finance minister can be a former deputy governor of the bank."""
    a = titled("The finance minister left.", "a.md", "finance minister")
    b = titled("A former deputy governor left.", "b.md", "deputy governor", status="former")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"two_titles"}


def test_namesakes_are_two_persons() -> None:
    """Eva Ruiz may chair what Ana Ruiz runs."""
    a = titled("The chief executive left.", "a.md", "chief executive")
    b = titled("The chair left.", "b.md", "chair", person="eva ruiz", name="Eva Ruiz")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"no_shared_person"}


def test_titles_of_two_bodies_are_let_through() -> None:
    """She runs the railway and chairs the theatre."""
    a = titled("The chief executive left.", "a.md", "chief executive", body="eastern railway")
    b = titled("The chair left.", "b.md", "chair", body="playhouse trust")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"other_body"}


def test_one_passage_with_both_titles_is_let_through() -> None:
    """Chair and chief executive in one person exist."""
    a = titled("The chief executive left.", "a.md", "chief executive")
    b = titled("The chair and chief executive left.", "b.md", "chair", "chief executive")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"both_titles", "same_office"}


@pytest.mark.parametrize(
    ("early", "late", "verdict"),
    [("current", "former", "update"), ("elect", "current", "update"), ("former", "current", "conflict")],
)
def test_title_may_move_on_between_articles(early: str, late: str, verdict: str) -> None:
    """Weeks later she may have left office; that she is back in it is told as a conflict."""
    a = titled("The mayor left.", "a.md", "mayor", status=early)
    b = titled("The mayor left.", "b.md", "mayor", status=late, published=date(2026, 4, 20))

    assert [r.verdict for r in KIND.judge(pair_of(a, b), KIND.Options()).rulings] == [verdict]


@pytest.mark.parametrize(("a", "b"), EXCLUSIVE.values(), ids=EXCLUSIVE)
def test_sides_can_be_swapped(a: str, b: str) -> None:
    """Whichever paper is first, the outcome is the same."""
    pair = pair_of(titled(f"The {a} left.", "a.md", a), titled(f"The {b} left.", "b.md", b))
    rulings, turned = (KIND.judge(p, KIND.Options()).rulings[0] for p in (pair, pair.swapped))

    assert (rulings.topic, rulings.verdict, rulings.a) == (turned.topic, turned.verdict, turned.b)


HELD_OR_NOT = {
    "the office itself": ("mayor", "mayor"),
    "a member of the cabinet": ("deputy prime minister", "cabinet member"),
    "an acting holder": ("finance minister", "cabinet member"),
}


@pytest.mark.parametrize(("office", "denied"), HELD_OR_NOT.values(), ids=HELD_OR_NOT)
def test_office_that_is_held_and_denied_is_a_conflict(office: str, denied: str) -> None:
    """"Mayor Ruiz" is the mayor; "has never sat in the cabinet" is no minister."""
    a = titled(f"The {office} left.", "a.md", office, status="acting" if "finance" in office else "current")
    b = titled(f"She was never {denied}.", "b.md", denied, status="not")

    assert [r.a.value.split()[-1] for r in KIND.judge(pair_of(a, b), KIND.Options()).rulings] == [office.split()[-1]]


def test_office_outside_the_cabinet_may_be_held_without_a_seat() -> None:
    """A mayor has never sat in the cabinet."""
    a = titled("The mayor left.", "a.md", "mayor")
    b = titled("She was never cabinet member.", "b.md", "cabinet member", status="not")

    assert gates(KIND.judge(pair_of(a, b), KIND.Options())) == {"two_titles"}


def test_acting_head_against_director_for_good_is_a_conflict() -> None:
    """Whoever runs a body is its head, chief or director; one minds it, one holds it."""
    a = titled("The acting head left.", "a.md", "head", status="acting")
    b = titled("The director, confirmed in May, left.", "b.md", "director")

    assert len(KIND.judge(pair_of(a, b), KIND.Options()).rulings) == 1


def test_demonym_and_country_are_one_body() -> None:
    """The Norwegian minister is Norway's."""
    a = titled("The minister left.", "a.md", "minister", body="norwegian")
    b = titled("The former minister left.", "b.md", "minister", body="norway", status="former")

    assert len(KIND.judge(pair_of(a, b), KIND.Options()).rulings) == 1


def test_body_that_the_other_passage_names_is_its_body() -> None:
    """"Acting principal" in a passage about the college is the college's."""
    a = titled("The former principal left Lindow.", "a.md", "principal", status="former")
    b = titled("The principal left.", "b.md", "principal", body="lindow")

    assert len(KIND.judge(pair_of(a, b), KIND.Options()).rulings) == 1
