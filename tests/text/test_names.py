"""One name in two spellings, and two people with similar names."""

import pytest

from checker.text.names import canonical, same_name

SAME = [
    ("Ana Ruiz", "ana ruiz"), ("Ruiz", "Ana Ruiz"), ("Jean-Marc Hale", "J.M. Hale"), ("Jean Marc Hale", "J. Hale"),
    ("María Elena Ortiz", "Maria Ortiz"), ("Pedro Sola Vidal", "Pedro Sola"), ("Zoë O’Neil", "Zoe O'Neil"),
    ("Orvan Tibor", "Tibor Orvan"), ("Tom Hale Jr.", "Tom Hale"), ("Al-Hadi", "al Hadi"),
]
VARIANTS = [
    ("Zelensky", "Zelenskyy"), ("Volodymyr Zelenskiy", "Volodymyr Zelensky"), ("Yevgenia Sorova", "Evgenia Sorova"),
    ("Mohammed Kadir", "Muhammad Kadir"), ("Jürgen Müller", "Jurgen Mueller"), ("Iain MacKay", "Iain McKay"),
    ("Sara Holt", "Sarah Holt"), ("Anne Lee", "Ann Lee"), ("Brian Castleton", "Brian Castelton"),
    ("Sergei Ivanov", "Sergey Ivanov"), ("Dmitri Volkov", "Dmitry Volkov"), ("Alex Morton", "Alexander Morton"),
]
DIFFERENT = [
    ("Ann Lee", "Dan Leek"), ("Ann Lee", "Dan Lee"), ("Jan Hale", "Jon Hale"), ("Tim Marsh", "Tom Marsh"),
    ("Ivan Petrov", "Ivan Petrova"), ("Ana Ruiz", "Ana Diaz"), ("Hale", "Dale"), ("Lee", "Leek"),
    ("Mark Dunn", "Mary Dunn"), ("Ward 3", "Ward 4"), ("Peter Hansen", "Petra Hansen"), ("", "Hale"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same(a: str, b: str) -> None:
    """Short forms, initials, middle names and accents do not make another person."""
    assert same_name(a, b) == same_name(b, a) == "same"


@pytest.mark.parametrize(("a", "b"), VARIANTS)
def test_variants(a: str, b: str) -> None:
    """Romanisations and slips in a long word are one name in two spellings."""
    assert same_name(a, b) == same_name(b, a) == "variant"


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_different(a: str, b: str) -> None:
    """Another given name, another short surname, another number: somebody else."""
    assert same_name(a, b) == same_name(b, a) == "different"


def test_one_key_over_a_run() -> None:
    """Spellings and short forms of one person get one key in every document."""
    keys = {"a": ["volodar zelinsky"], "b": ["volodar zelinskyy", "zelinskyy"], "c": ["zelinskiy", "ann lee"]}
    found = canonical(keys)
    assert {found["a"]["volodar zelinsky"], found["b"]["volodar zelinskyy"], found["c"]["zelinskiy"]} == {
        found["b"]["zelinskyy"]
    }
    assert found["c"]["ann lee"] == "ann lee"


def test_a_surname_that_two_people_bear_stays() -> None:
    """Without a full name in its own article, a shared surname says nothing."""
    found = canonical({"a": ["ann lee"], "b": ["tom lee"], "c": ["lee"], "d": ["tom lee", "lee"]})
    assert found["c"]["lee"] == "lee"
    assert found["d"]["lee"] == "tom lee"
