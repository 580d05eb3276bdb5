"""English verb and noun forms by Penn tag, for words that stand in for others."""

from __future__ import annotations

from functools import cache

from training.texts import chunks

VOWELS = "aeiou"
# Two-syllable verbs stressed on the last: the consonant is doubled (Huddleston and Pullum 2002, 1579).
DOUBLED = ("permit", "admit", "commit", "omit", "submit", "refer", "defer", "confer", "deter", "occur", "incur",
           "compel", "repel", "expel", "control", "abhor", "cancel", "rebut", "bar", "ban")


@cache
def irregular() -> dict[str, tuple[str, str]]:
    """Return past and participle of the irregular verbs."""
    rows = [line.split() for line in chunks("irregular.txt")[0]]
    return {base: (past, participle) for base, past, participle in rows}


def form(base: str, tag: str) -> str:
    """Return the form of a verb or noun (a phrase inflects at its first word, a noun at its last)."""
    if tag in {"NNS", "NNPS"}:
        return with_s(base)
    first, space, rest = base.partition(" ")
    return verb(first, tag) + space + rest if tag.startswith("VB") else base


def verb(base: str, tag: str) -> str:
    """Return one verb form."""
    past = irregular().get(base)
    if tag == "VBZ":
        return {"be": "is", "have": "has"}.get(base) or with_s(base)
    if tag == "VBG":
        return stem(base) + "ing"
    if tag in {"VBD", "VBN"}:
        return past[tag == "VBN"] if past else regular_past(base)
    return base


def regular_past(base: str) -> str:
    """Add -ed."""
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + "d" if base.endswith("e") else stem(base) + "ed"


def with_s(base: str) -> str:
    """Add -s, -es or -ies."""
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def stem(base: str) -> str:
    """Return what -ing and -ed are added to: a silent e dropped, a final consonant doubled."""
    if base.endswith("ie"):
        return base[:-2] + "y"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1]
    short = sum(letter in VOWELS for letter in base) == 1 and len(base) > 2
    closed = base[-1] not in VOWELS + "wxy" and base[-2] in VOWELS
    return base + base[-1] if closed and (short or base in DOUBLED) else base
