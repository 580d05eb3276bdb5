"""Whether two names are one person's, one spelt in two ways, or two people's; and one key for each over a run."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Literal

from rapidfuzz.distance import OSA

from checker.text.fold import fold
from checker.text.translit import skeleton

Sameness = Literal["same", "variant", "different"]
LONG = 6        # letters from which one slip of the pen still leaves a name what it is
VERY_LONG = 10  # letters from which two do
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def same_name(a: str, b: str) -> Sameness:
    """Return whether two names can be one: "variant" is one name in two spellings.

    A surname alone is the same as a full name that ends in it; initials are the same as the names they begin.
    Another given name is another person, and so is a name that differs in both parts.
    """
    left, right = _words(a), _words(b)
    if not left or not right:
        return "different"
    if left == right or "".join(left) == "".join(right):
        return "same"
    if len(left) == 1 or len(right) == 1:
        return _short(left, right)
    return _full(left, right)


def _words(name: str) -> list[str]:
    return [word for word in fold(name).split() if word not in _SUFFIXES]


def _short(left: list[str], right: list[str]) -> Sameness:
    """A name of one word against another: it must be the surname."""
    a, b = left[-1], right[-1]
    if a == b:
        return "same"
    return "variant" if skeleton(a) == skeleton(b) else "different"


def _full(left: list[str], right: list[str]) -> Sameness:
    family = _family(left, right)
    given = _given(left, right)
    if "different" in (family, given):
        return "same" if sorted(left) == sorted(right) else "different"
    if family == "slip" and given == "slip":
        return "different"
    return "same" if family == given == "same" else "variant"


def _family(left: list[str], right: list[str]) -> str:
    """Compare last words; of a double surname either part may be left out ("Sanchez Perez", "Sanchez")."""
    best = spelling(left[-1], right[-1])
    if best == "different" and len(left) != len(right) and min(len(left), len(right)) == 2:
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        return "same" if shorter == longer[:2] else "different"
    return best


def _given(left: list[str], right: list[str]) -> str:
    a, b = left[0], right[0]
    if a == b:
        return "same"
    if _initials(a, b, right[:-1]) or _initials(b, a, left[:-1]):
        return "same"
    if len(a) >= 3 and len(b) >= 3 and (a.startswith(b) or b.startswith(a)) and abs(len(a) - len(b)) > 1:
        return _shortened(a, b)
    return spelling(a, b, short=True)


def _shortened(a: str, b: str) -> str:
    """"Alex" and "Alexander" may be one person's; not so "Ann" and "Annabel"."""
    shorter, longer = sorted((a, b), key=len)
    return "variant" if len(shorter) >= 4 and len(longer) - len(shorter) >= 3 else "different"


def _initials(short: str, name: str, given: list[str]) -> bool:
    """"J" or "JM" against "Jean Marc"."""
    if len(short) == 1:
        return name.startswith(short)
    return len(short) <= 3 and len(given) >= len(short) and all(
        word.startswith(letter) for letter, word in zip(short, given, strict=False)
    )


def spelling(a: str, b: str, short: bool = False) -> str:
    """Return "same", "variant" (two romanisations), "slip" (a letter off in a long word) or "different".

    ``short``: given names are short and near to one another (Jan, Jon, Dan), so that only an added mute letter
    counts as a slip (Sara, Sarah; Ann, Anne).
    """
    if a == b:
        return "same"
    if skeleton(a) == skeleton(b) and min(len(a), len(b)) >= 3:
        return "variant"
    if any(char.isdigit() for char in a + b):
        return "different"
    if short and _mute(a, b):
        return "variant"
    length, distance = min(len(a), len(b)), OSA.distance(a, b, score_cutoff=2)
    if a[0] != b[0] and distance:
        return "different"
    if gendered(a, b):
        return "different"
    return "slip" if distance <= (2 if length >= VERY_LONG else 1 if length >= LONG else 0) else "different"


def _mute(a: str, b: str) -> bool:
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) >= 3 and len(longer) == len(shorter) + 1 and OSA.distance(a, b) == 1 and any(
        longer.replace(letter, "", 1) == shorter or _without(longer, letter) == shorter for letter in "eh"
    )


def _without(word: str, letter: str) -> str:
    at = word.rfind(letter)
    return word[:at] + word[at + 1 :]


def gendered(a: str, b: str) -> bool:
    """Petrov and Petrova are two people, often a married couple."""
    shorter, longer = sorted((a, b), key=len)
    return longer in (shorter + "a", shorter.removesuffix("y") + "aya", shorter.removesuffix("i") + "a")


def canonical(keys_by_document: Mapping[str, Iterable[str]]) -> dict[str, dict[str, str]]:
    """Return for each document the key that each of its keys of persons has over the whole run.

    Full names that are the same or variants of one another get one key: the one that most documents use, then
    the longest. A surname alone gets it where only one full name of the run fits and its own document does
    not give another.
    """
    documents = {document: list(dict.fromkeys(keys)) for document, keys in keys_by_document.items()}
    uses = Counter(key for keys in documents.values() for key in keys)
    groups = _groups([key for key in uses if " " in key], uses)
    return {document: _unify(keys, groups, uses) for document, keys in documents.items()}


def _groups(full: list[str], uses: Counter[str]) -> dict[str, str]:
    """Return the representative of every full name."""
    root = {key: key for key in full}

    def find(key: str) -> str:
        while root[key] != key:
            key = root[key]
        return key

    for a, b in _near(full):
        if same_name(a, b) != "different":
            one, other = sorted((find(a), find(b)), key=lambda key: (-uses[key], -len(key), key))
            root[other] = one
    return {key: find(key) for key in full}


def _near(full: list[str]) -> Iterable[tuple[str, str]]:
    """Yield pairs of full names whose last words can be one: by skeleton first, then by slips between skeletons."""
    families: dict[str, list[str]] = defaultdict(list)
    for key in full:
        families[skeleton(key.split()[-1])].append(key)
    for members in families.values():
        yield from combinations(members, 2)
    by_letter: dict[str, list[str]] = defaultdict(list)
    for family in families:
        by_letter[family[:1]].append(family)
    for letter in by_letter.values():
        for a, b in combinations(letter, 2):
            if min(len(a), len(b)) >= LONG - 2 and OSA.distance(a, b, score_cutoff=2) <= 2:
                yield from ((one, other) for one in families[a] for other in families[b])


def _unify(keys: list[str], groups: dict[str, str], uses: Counter[str]) -> dict[str, str]:
    return {key: groups[key] if key in groups else _of_surname(key, keys, groups, uses) for key in keys}


def _of_surname(key: str, own: list[str], groups: dict[str, str], uses: Counter[str]) -> str:
    fits = {groups[full] for full in groups if full in own and _ends(full, key)}
    fits = fits or {groups[full] for full in groups if _ends(full, key)}
    if len(fits) == 1:
        return fits.pop()
    if fits:
        return key
    spellings = [other for other in uses if " " not in other and skeleton(other) == skeleton(key)]
    return min(spellings, key=lambda other: (-uses[other], -len(other), other))


def _ends(full: str, short: str) -> bool:
    words = full.split()
    size = len(short.split())
    tail = words[-size:]
    return size < len(words) and all(
        skeleton(a) == skeleton(b) for a, b in zip(tail, short.split(), strict=True)
    )
