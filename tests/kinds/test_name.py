"""Kind `name`: spellings of one name are a matter of style, two holders of one office are a conflict."""

from datetime import date

import pytest

from checker.kinds.name import NameKind, NameOptions
from checker.models import Claim, Label, Mention, Pair, Quantity, Quote, Setting, Signals
from checker.text.fold import fold
from tests.build import claim
from tests.kinds.sides import DAY, gates, pair_of

KIND = NameKind()
HOLDER = NameOptions(look_for="holder")


def naming(name: str, document: str, key: str = "", kind: str = "person", start: int = 0) -> Claim:
    """Return a claim that mentions a name; ``start`` keeps claims of one document apart."""
    text = f"{name} left."
    mention = Mention.model_validate(
        {"start": start, "end": start + len(name), "text": name, "key": key or fold(name), "kind": kind}
    )
    return claim(text, document, id=f"{document}#{start}", start=start, end=start + len(text), mentions=(mention,))


SPELLINGS = {
    "endings of one transliteration": ("Oleh Zahirsky", "Oleh Zahirskyy"),
    "two systems of transliteration": ("Serhiy Kovtunenko", "Sergei Kovtunenko"),
    "surname alone": ("Zahirskiy", "Oleh Zahirskyy"),
    "a letter too many": ("Aurelia Hockridge", "Aurelia Hockeridge"),
    "written together": ("Els van der Brinken", "Els Vanderbrinken"),
    "accent": ("Zoë Brandt", "Zoe Brandt"),
    "hyphen": ("Anne-Marie Kolb", "Anne Marie Kolb"),
    "order of the parts": ("Li Xiaolan", "Xiaolan Li"),
    "given name": ("Yevgenia Dolina", "Evgenia Dolina"),
}

TWO_NAMES = {
    "given names differ": ("Milena Sorvino", "Tatjana Sorvino"),
    "given names of like letters": ("Milo Sorvino", "Emil Sorvino"),
    "brother and sister": ("Marta Sorvino", "Martin Sorvino"),
    "surnames of like letters": ("Benavoli", "Benavidez"),
    "short given names": ("Jan Sorvino", "Jon Sorvino"),
    "husband and wife": ("Petrovsky", "Petrovskaya"),
    "two firms of one family": ("Sorvino Marine", "Sorvino Offshore"),
    "two villages": ("Upper Lench", "Lower Lench"),
    "a country and its people": ("Germany", "German"),
    "two countries": ("Niger", "Nigeria"),
}


@pytest.mark.parametrize(("a", "b"), SPELLINGS.values(), ids=SPELLINGS)
def test_spellings_of_one_name_are_a_matter_of_style(a: str, b: str) -> None:
    """One name, two forms."""
    pair = pair_of(naming(a, "a.md"), naming(b, "b.md"))

    assert [r.verdict for r in KIND.judge(pair, KIND.Options()).rulings] == ["style"]


@pytest.mark.parametrize(("a", "b"), TWO_NAMES.values(), ids=TWO_NAMES)
def test_two_names_are_let_through(a: str, b: str) -> None:
    """Names that merely look alike are not matched."""
    assert gates(KIND.judge(pair_of(naming(a, "a.md"), naming(b, "b.md")), KIND.Options())) == {"unmatched"}


def test_short_form_is_no_other_spelling() -> None:
    """"Ms Brandt" is Zoe Brandt."""
    pair = pair_of(naming("Zoe Brandt", "a.md"), naming("Brandt", "b.md", key="zoe brandt"))

    assert KIND.judge(pair, KIND.Options()).rulings == ()


def test_all_spellings_of_a_name_have_one_topic() -> None:
    """Three spellings in three papers are one finding."""
    names = [naming(name, f"{i}.md") for i, name in enumerate(["Zahirsky", "Oleh Zahirskyy", "Zahirskiy"])]
    pairs = [pair_of(names[i], names[j]) for i, j in ((0, 1), (0, 2), (1, 2))]

    assert len({KIND.judge(pair, KIND.Options()).rulings[0].topic for pair in pairs}) == 1


def test_two_villages_of_one_article_are_two_places() -> None:
    """An article that has both spellings, with nobody of that name, means two things."""
    pair = pair_of(naming("Kalishin", "a.md", kind="place"), naming("Kaliszyn", "a.md", kind="place", start=50))

    assert KIND.judge(pair, KIND.Options()).rulings == ()


def test_bare_surname_misspelt_inside_one_article_is_found() -> None:
    """A surname that nobody bears in full must be the one that somebody does."""
    pair = pair_of(naming("Aurelia Hockridge", "a.md"), naming("Hockeridge", "a.md", start=50))

    assert len(KIND.judge(pair, KIND.Options()).rulings) == 1


def test_spelling_inside_a_quotation_is_the_speakers() -> None:
    """A post is quoted as it was written."""
    quote = Quote(start=0, end=20, text="Zahirskyy can end it", speaker="")
    quoted = naming("Zahirskyy", "b.md").model_copy(update={"quotes": (quote,)})

    assert gates(KIND.judge(pair_of(naming("Zahirsky", "a.md"), quoted), KIND.Options())) == {"unmatched"}


def test_house_spelling_settles_the_matter() -> None:
    """The desk's own spelling is named."""
    pair = pair_of(naming("Zahirsky", "a.md"), naming("Zahirskyy", "b.md"))

    assert "Zahirskyy" in KIND.judge(pair, NameOptions(house=("Zahirskyy",))).rulings[0].settle


def test_name_in_another_spelling_than_the_houses_is_found_in_one_article() -> None:
    """A desk's spelling is held against every article, not only where two differ."""
    alone = naming("Oleh Zahirskyy", "a.md")
    rulings = KIND.judge(Pair(a=alone, b=alone), NameOptions(house=("Zahirsky",))).rulings

    assert [(ruling.verdict, ruling.settle) for ruling in rulings] == [("style", "The house spelling is Zahirsky.")]


def test_house_spelling_itself_is_let_through() -> None:
    """What the desk wants is right."""
    alone = naming("Oleh Zahirsky", "a.md")

    assert gates(KIND.judge(Pair(a=alone, b=alone), NameOptions(house=("Zahirsky",)))) == {"house_style"}


def holding(name: str, document: str, office: str = "mayor", body: str = "westport", published: date = DAY) -> Claim:
    """Return a claim in which a person holds an office of a body."""
    text = f"{name}, the {office}, left."
    at = text.index(office)
    label = Label(start=at, end=at + len(office), text=office, person=fold(name), name=name, office=office, body=body)
    mention = Mention(start=0, end=len(name), text=name, key=fold(name), kind="person")
    return claim(text, document, labels=(label,), mentions=(mention,), published=published)


def test_two_holders_of_one_office_are_a_conflict() -> None:
    """Westport has one mayor."""
    pair = pair_of(holding("Ana Ruiz", "a.md"), holding("Eva Ruiz", "b.md"))

    assert [r.verdict for r in KIND.judge(pair, HOLDER).rulings] == ["conflict"]


HOLDERS = {
    "two towns": (holding("Ana Ruiz", "a.md"), holding("Eva Ruiz", "b.md", body="eastport"), "other_body"),
    "no body given": (holding("Ana Ruiz", "a.md"), holding("Eva Ruiz", "b.md", body=""), "other_body"),
    "an office of many": (
        holding("Ana Ruiz", "a.md", "councillor"), holding("Eva Ruiz", "b.md", "councillor"), "many_holders",
    ),
    "two offices": (holding("Ana Ruiz", "a.md"), holding("Eva Ruiz", "b.md", "treasurer"), "many_holders"),
    "one name in two spellings": (holding("Ana Ruiz", "a.md"), holding("Anna Ruiz", "b.md"), "one_person"),
    "initial": (holding("Ana Ruiz", "a.md"), holding("A. Ruiz", "b.md"), "one_person"),
    "weeks apart": (holding("Ana Ruiz", "a.md"), holding("Eva Sol", "b.md", published=date(2026, 5, 1)), "other_time"),
}


@pytest.mark.parametrize(("a", "b", "gate"), HOLDERS.values(), ids=HOLDERS)
def test_holders_who_may_both_be_right_are_let_through(a: Claim, b: Claim, gate: str) -> None:
    """Each compatible case is stopped by its own gate."""
    outcome = KIND.judge(pair_of(a, b), HOLDER)

    assert (outcome.rulings, gates(outcome)) == ((), {gate})


def near(a: Claim, b: Claim, *, cosine: float = 0.7, names: tuple[frozenset[str], ...] = ()) -> Pair:
    """Return a pair of two articles, with what their articles name."""
    settings = tuple(Setting(names=found) for found in names or (frozenset(), frozenset()))
    signals = Signals(cosine=cosine, rank=1, shared=("bridge",), via=("neighbour",), settings=settings)
    return Pair(a=a, b=b, signals=signals)


def test_presidents_of_two_times_are_let_through() -> None:
    """One body has had many; passages of two matters need not be of one time."""
    pair = near(holding("Ana Ruiz", "a.md"), holding("Eva Sol", "b.md"), cosine=0.1)

    assert gates(KIND.judge(pair.model_copy(update={"signals": Signals(cosine=0.1)}), HOLDER)) == {"other_matter"}


def test_an_article_that_names_both_knows_who_is_who() -> None:
    """The other name stands elsewhere in the article, as a predecessor perhaps."""
    pair = near(holding("Ana Ruiz", "a.md"), holding("Eva Sol", "b.md"), names=(frozenset({"eva sol"}), frozenset()))

    assert gates(KIND.judge(pair, HOLDER)) == {"both_named"}


def test_a_title_is_of_the_body_that_its_article_names() -> None:
    """"The chief executive" in an article about Norrland Rail is that of Norrland Rail."""
    a = holding("Ana Ruiz", "a.md", "chief executive", body="norrland rail")
    b = holding("Eva Sol", "b.md", "chief executive", body="")
    told = near(a, b, names=(frozenset(), frozenset({"norrland rail"})))

    assert ([1], {"other_body"}) == (
        [len(KIND.judge(told, HOLDER).rulings)], gates(KIND.judge(near(a, b), HOLDER)),
    )


def test_a_passage_of_a_new_holder_is_let_through() -> None:
    """The other paper may still have the old one."""
    new = holding("Eva Sol", "b.md").model_copy(update={"sentence": "Eva Sol was elected mayor on Monday."})

    assert gates(KIND.judge(near(holding("Ana Ruiz", "a.md"), new), HOLDER)) == {"new_holder"}


def aged(name: str, age: int, document: str) -> Claim:
    """Return a claim that gives a name with an age."""
    text = f"{name}, {age}, was arrested."
    mention = Mention(start=0, end=len(name), text=name, key=fold(name), kind="person")
    start = len(name) + 2
    years = Quantity(start=start, end=start + 2, text=str(age), low=age, high=age, unit="year_of_age", noun="age")
    return claim(text, document, mentions=(mention,), quantities=(years,), published=DAY)


@pytest.mark.parametrize(
    ("name", "age", "gate"),
    [("Emil Kern", 41, None), ("Emil Kern", 39, "two_persons"), ("Emil Horn", 41, "two_persons"),
     ("Miloh Kern", 41, "one_person"), ("M. Kern", 41, "one_person")],
)
def test_one_surname_and_age_with_two_given_names_is_a_conflict(name: str, age: int, gate: str | None) -> None:
    """The wrong given name was printed, unless surname or age differ, or the name is the same."""
    pair = pair_of(aged("Milo Kern", 41, "a.md"), aged(name, age, "b.md"))
    outcome = KIND.judge(pair, NameOptions(look_for="aged"))

    assert (bool(outcome.rulings), gates(outcome)) == (gate is None, {gate} if gate else set())
