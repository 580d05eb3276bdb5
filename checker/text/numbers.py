"""Reads numbers in digits and words, with the step to which they are rounded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from text_to_num import text2num

_ONES = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_BIG = "hundred|thousand|million|billion|trillion"
_SCALES = rf"{_BIG}|lakh|crore|dozen"
_WORDS = rf"(?:(?:{_ONES})(?:[ -](?:(?:and )?(?:{_ONES})|{_BIG}))*|a (?:{_BIG})(?: and (?:{_ONES}))?)"
_MAGNITUDES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "mln": 1e6,
    "billion": 1e9, "bn": 1e9, "lakh": 1e5, "crore": 1e7, "trillion": 1e12, "tn": 1e12, "trn": 1e12, "dozen": 12,
}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SHORT = r"(?:k|m|mn|mln|bn|tn|trn)\b(?!²|2|3|³|/)"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>{_DIGITS})(?P<half>\s?½|\s?¼|\s?¾)?"
    rf"(?:\s?(?P<short>{_SHORT})|[ -](?P<long>{_SCALES})\b)?"
    rf"|(?P<half_of>half a (?:million|billion|dozen|thousand))\b"
    rf"|\b(?P<words>{_WORDS})\b(?P<and_half> and a half)?(?:[ -](?P<tail>{_SCALES})\b)?"
    rf"|\b(?P<dozen>a dozen)\b)",
    re.IGNORECASE,
)
_VAGUE = (
    (r"(?:several|a few|many) hundred thousand", 2e5, 9.99e5), (r"hundreds of thousands", 2e5, 9.99e5),
    (r"tens of thousands", 1.5e4, 9.99e4), (r"tens of millions", 1.5e7, 9.99e7), (r"hundreds of millions", 2e8, 9.99e8),
    (r"several thousand", 2e3, 9.9e3), (r"several hundred", 200, 999), (r"several dozen", 24, 99),
    (r"a few thousand", 2e3, 9e3), (r"a few hundred", 200, 700), (r"a few dozen", 24, 72),
    (r"a couple of hundred", 150, 260), (r"a couple of thousand", 1.5e3, 2.6e3),
    (r"dozens", 20, 199), (r"scores", 30, 400), (r"hundreds", 150, 1999), (r"thousands", 1500, 99999),
    (r"millions", 1.5e6, 9.99e8), (r"billions", 1.5e9, 9.99e11),
    (r"several", 3, 12), (r"a handful", 2, 8), (r"a few", 2, 8), (r"a couple", 2, 3),
)
_VAGUE_WORDS = re.compile("|".join(rf"\b(?P<v{i}>{words})\b" for i, (words, _, _) in enumerate(_VAGUE)), re.IGNORECASE)
_SIGNS = "$£€¥₹₽₩₴₺₪₦"
_COUNTED = re.compile(r" (?:of |\w+ )?(?:people|\w{3,}s)\b|-(?:strong|a-)|( a| per) year")   # "6.5m passengers"
_FRACTIONS = {"¼": 0.25, "½": 0.5, "¾": 0.75}


@dataclass(frozen=True)
class Number:
    """A number at ``[start:end]`` of a string: a closed interval, and the step to which it is written
    ("4.5bn": 1e8; "203": 1; "200": 100; "dozens": 20 to 199, vague)."""

    start: int
    end: int
    low: float
    high: float
    step: float
    vague: bool = False


def find_numbers(text: str) -> list[Number]:
    """Return the numbers of a text in order, vague ones ("dozens") among them."""
    found = [*_exact(text), *_vague(text)]
    found.sort(key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _exact(text: str) -> Iterator[Number]:
    for match in _NUMBER.finditer(text):
        end = match.start("short") if _metres(match) else match.end()
        read = _read(match)
        if read is not None:
            yield Number(match.start(), end, read[0], read[0], read[1])


def _metres(match: re.Match[str]) -> bool:
    """Return whether the "m" of "9.4m" is metres: no currency before it, and no plural noun after it."""
    if match["short"] != "m":
        return False
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :]
    return not (before and before[-1] in _SIGNS) and not _COUNTED.match(after)


def _read(match: re.Match[str]) -> tuple[float, float] | None:
    """Return value and step of a match, or None if the words make no number ("two one")."""
    if match["digits"]:
        return _digits(match)
    if match["half_of"]:
        size = _MAGNITUDES[match["half_of"].split()[-1].lower()]
        return size / 2, size / 10 if size > 100 else 1
    if match["dozen"]:
        return 12, 1
    return _words(match)


def _digits(match: re.Match[str]) -> tuple[float, float]:
    written = match["digits"].replace(",", "")
    size = 1.0 if _metres(match) else _MAGNITUDES.get((match["short"] or match["long"] or "").lower(), 1.0)
    half = _FRACTIONS[match["half"].strip()] if match["half"] else 0.0
    value = round((float(written) + half) * size, 6)
    decimals = len(written.partition(".")[2])
    return value, max(size * 10.0**-decimals, 1e-6) if decimals or size > 1 else trailing_step(value)


def _words(match: re.Match[str]) -> tuple[float, float] | None:
    words = re.sub(r"^a ", "one ", match["words"].lower())
    try:
        value = float(text2num(words, "en"))
    except ValueError:
        return None
    size = _MAGNITUDES[match["tail"].lower()] if match["tail"] else 1.0
    if match["and_half"]:
        return (value + 0.5) * size, size / 2
    return value * size, trailing_step(value * size)


def trailing_step(value: float) -> float:
    """Return the power of ten to which a whole number seems rounded: 203 -> 1, 1,450 -> 10, 200 -> 100.

    Below 100 nobody rounds without saying so: 40 -> 1.
    """
    whole, step = round(value), 1
    while whole >= 100 and whole % (step * 10) == 0 and step * 10 <= whole:
        step *= 10
    return float(step)


def _vague(text: str) -> Iterator[Number]:
    for match in _VAGUE_WORDS.finditer(text):
        _, low, high = _VAGUE[int(str(match.lastgroup)[1:])]
        yield Number(match.start(), match.end(), low, high, high - low, vague=True)
