"""Whether two categories are said of one thing or person; a part of kind `label`."""

from itertools import product

from checker.kinds.evidence import in_common, points
from checker.kinds.lexical import alike
from checker.models import Category, Pair, Refusal
from checker.text.persons import same_person
from checker.vocabulary import lexicon, remembered

NAMED = 2      # points of evidence asked of something that has a name
NAMELESS = 6   # of something that has none; one less for each side that says it of something, in so many words


def other_bearer(pair: Pair, a: Category, b: Category) -> Refusal | None:
    """Refuse what may be said of two: by name, or by noun where the passages are near enough to be of one thing."""
    if scale(a.scale).get("possessed") and not (a.of and b.of and (same_person(a.of, b.of) or alike(a.of, b.of))):
        return Refusal(gate="whose", reason="it is not said of one and the same person whose kin that is")
    score = points(pair, in_common(pair))
    if a.keys and b.keys:
        asked = NAMED
        one = any(x == y or same_person(x, y) for x, y in product(a.keys, b.keys))
    else:
        asked = NAMELESS - a.said - b.said
        one = bool(_common(a, b)) or "it" in (*a.bearers, *b.bearers) or _alone(a, b)
    if one and score >= asked:
        return None
    return Refusal(gate="two_things", reason=f"“{a.text}” and “{b.text}” may be two things")


def _alone(a: Category, b: Category) -> bool:
    """Return whether the scale asks for no noun, so that the category itself is the thing: a loan, a grant."""
    return not scale(a.scale).get("of") and not (a.keys or b.keys)


def _common(a: Category, b: Category) -> list[str]:
    return [x for x, y in product(a.bearers, b.bearers) if alike(x, y)]


def bearer(a: Category, b: Category) -> str:
    """Return what both categories are said of, by name if it has one."""
    keys = set(a.keys) & set(b.keys)
    return min(keys or set(_common(a, b)) or {a.scale})


@remembered(256)
def forms(name: str, value: str) -> tuple[str, ...]:
    """Return the words that say a value of a scale, nouns and verbs."""
    data = lexicon("categories")
    nouns = data["scales"].get(name, {}).get("values", {}).get(value, ())
    return (*nouns, *data["verbs"].get(name, {}).get(value, ()))


@remembered(64)
def scale(name: str) -> dict[str, object]:
    """Return what the lexicon says of a scale; of verbs it says nothing."""
    found: dict[str, object] = lexicon("categories")["scales"].get(name, {})
    return found
