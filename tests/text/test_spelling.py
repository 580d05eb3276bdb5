"""Spellings of one name are told from two names that look alike."""

import pytest

from checker.text.spelling import alike, parts, skeleton, sound, variant

ONE = [
    ("Zahirsky", "Oleh Zahirskyy"), ("Qarshuva", "Karshuva"), ("Kalishin", "Kaliszyn"),
    ("Tawfiq Bin Sliman", "Taoufik Ben Slimane"),
    ("Serhiy Kovtun", "Sergei Kovtun"), ("Els van der Brinken", "Vanderbrinken"), ("Mill Terace", "Mill Terrace"),
    ("Li Xiaolan", "Xiaolan Li"), ("Ann Lee", "Anne Lee"), ("Labour Relations Centre", "Labor Relations Center"),
]
TWO = [
    ("Milo Kern", "Emil Kern"), ("Jan Kos", "Jon Kos"), ("Marta Olsen", "Martin Olsen"), ("Moran", "Marin"),
    ("North Bay", "South Bay"), ("Rolfsen Marine", "Rolfsen Offshore"), ("Petrovsky", "Petrovskaya"),
    ("Alster", "Elster"), ("Lantern Bay", "Lanterns Bay"), ("Amir Sabri", "Omar Sabri"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_spellings_of_one_name(a: str, b: str) -> None:
    """Romanisation, slips of the pen, particles, order."""
    assert variant(parts(a), parts(b)) and variant(parts(b), parts(a))


@pytest.mark.parametrize(("a", "b"), TWO)
def test_names_that_look_alike(a: str, b: str) -> None:
    """Two names are two, however near."""
    assert not variant(parts(a), parts(b)) and not variant(parts(b), parts(a))


def test_all_forms_of_an_ending_sound_the_same() -> None:
    """The endings in which romanisations differ most."""
    assert len({sound(f"zahirsk{ending}") for ending in ("y", "yy", "iy", "yi", "ii", "ij")}) == 1


def test_skeleton_keeps_no_vowels() -> None:
    """Vowels are what transliterations disagree on."""
    assert skeleton("zahirskyy") == skeleton("zohorskiy")


def test_alike_is_stricter_than_variant() -> None:
    """Inside one article "Kalishin" and "Kaliszyn" may be two villages."""
    a, b = parts("Kalishin"), parts("Kaliszyn")

    assert (variant(a, b), alike(a, b)) == (True, False)
