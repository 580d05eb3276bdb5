"""Whether two spellings may be one name: transliterations, misspellings, accents, hyphens."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from checker.text.fold import fold
from checker.text.names import gendered, spelling

# Letters that other alphabets are written with in several ways: "Yevhen"/"Evgen", "Qarshava"/"Karshava",
# "Kaliszyn"/"Kalishin", "Tkachuk"/"Tkatchouk", "Lemberk"/"Lemberg". Order matters: longest first.
_CLASSES = (
    (re.compile(r"tsch|tch|sch|sh|zh|cz|sz|ts|tz|ch|dj|dzh|j|x(?=[iu])"), "s"),
    (re.compile(r"c(?=[eiy])|z|s+"), "s"), (re.compile(r"ph|v|w|f"), "f"), (re.compile(r"th|d|t"), "t"),
    (re.compile(r"b|p"), "p"), (re.compile(r"kh|gh|ck|c|k|q|g"), "k"), (re.compile(r"x"), "ks"),
    (re.compile(r"[aeiouyh]"), ""), (re.compile(r"(.)\1+"), r"\1"),
)
_STARTS = tuple(map(frozenset, ("kqcgh", "vwfb", "yeij", "szctx", "bp", "dt", "ouw")))
_ENDING = re.compile(r"(?:iy|yi|yy|ij|ii|yj|y|i)$")
_PARTICLES = re.compile(r"^(?:al|el|bin|ben|ibn|abu|abou|van|von|de|der|den|da|di|du|la|le|st)$")
ALIKE = 0.6        # share of letters kept in one word of several; below it skeletons are equal by chance
ALIKE_ALONE = 0.75   # the same for a name of one word ("Moran" and "Marin" are two names)
MANY_LETTERS = 5   # in shorter words the vowels tell names apart ("Jan", "Jon"; "Amir", "Emir")
LONG_ENOUGH = 6    # letters; one letter more or less makes another word of a shorter one ("Marin", "Martin")


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """Return the consonant classes of a folded word: "zelenskyy" and "zelenskiy" -> "slnsk"."""
    for pattern, sign in _CLASSES:
        word = pattern.sub(sign, word)
    return word


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Return a folded word without doubled letters and with one ending for all forms of -y."""
    return re.sub(r"(.)\1+", r"\1", _ENDING.sub("i", word))


def parts(name: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(fold(name).split())


def variant(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether two names, as folded words, may be spellings of one name.

    Words are compared one by one where there are as many; else run together ("van der Moorten",
    "Vandermoorten") or with the surname alone ("Zelenskiy", "Volodymyr Zelenskyy").
    """
    if not a or not b:
        return False
    if a == b or "".join(a) == "".join(b) or sorted(a) == sorted(b):
        return True
    if len(a) == len(b):
        return all(_word(x, y, whole=len(a) > 1) for x, y in zip(a, b, strict=True))
    if 1 in (len(a), len(b)):
        return _word(a[-1], b[-1]) or _word(_surname(a), _surname(b))
    if a[0] == b[0] and a[-1] != b[-1] and _surname(a) == _surname(b):
        return True
    return _joined(_bare(a), _bare(b))


def alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Return whether the last words sound the same: near enough to be one name inside one article."""
    return sound(a[-1]) == sound(b[-1])


def _word(a: str, b: str, whole: bool = False) -> bool:
    """Compare two words; as part of a longer name (``whole``) one letter more or less is let pass."""
    if a == b or sound(a) == sound(b) or (_PARTICLES.match(a) and _PARTICLES.match(b)):
        return True
    if whole and 1 in (len(a), len(b)):
        return a[0] == b[0]
    if a.removesuffix("s") == b.removesuffix("s"):   # "Lantern Bay", "Lanterns Bay": a plural is another word
        return False
    if max(len(a), len(b)) < MANY_LETTERS or gendered(a, b):
        return spelling(a, b, short=True) != "different"
    if whole and min(len(a), len(b)) >= LONG_ENOUGH and OSA.distance(a, b) == 1:
        return True
    return _same_sounds(a, b, least=2 if whole else 3, share=ALIKE if whole else ALIKE_ALONE)


def _joined(a: str, b: str) -> bool:
    return _same_sounds(a, b, least=4, share=ALIKE)


def _same_sounds(a: str, b: str, least: int, share: float) -> bool:
    """Compare consonants; h may stand for g ("Serhiy", "Sergei"), and both must begin with like letters."""
    equal = {skeleton(a), skeleton(a.replace("h", "g"))} & {skeleton(b), skeleton(b.replace("h", "g"))}
    enough = any(len(form) >= least for form in equal)
    return enough and _same_start(a, b) and Indel.normalized_similarity(a, b) >= share


def _same_start(a: str, b: str) -> bool:
    """Compare first letters: "Qarshava" may be "Karshava" and "Evgen" "Yevhen", "Aster" is not "Easter"."""
    return a[0] == b[0] or any({a[0], b[0]} <= group for group in _STARTS)


def _surname(words: tuple[str, ...]) -> str:
    """Return the last word with the particles before it: "vanderbrinken" of "Els van der Brinken"."""
    start = len(words) - 1
    while start > 0 and _PARTICLES.match(words[start - 1]):
        start -= 1
    return "".join(words[start:])


def _bare(words: tuple[str, ...]) -> str:
    return "".join(word for word in words if not _PARTICLES.match(word)) or "".join(words)
