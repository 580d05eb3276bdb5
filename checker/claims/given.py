"""The gender that a given name mostly tells."""

from functools import lru_cache

from checker.data import load_yaml, rules_folder


@lru_cache(maxsize=1)
def _register() -> dict[str, str]:
    data = load_yaml(rules_folder() / "lexicons" / "given-names.yaml")
    return {name: gender for gender, names in data.items() for name in names.split()}


def is_given(word: str) -> bool:
    """Return whether a folded word is known as a given name, of whichever gender."""
    return word in _register()


def gender_of(given: str) -> str:
    """Return "m", "f" or "" for a folded given name."""
    return _register().get(given, "").strip("u")
