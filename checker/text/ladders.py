"""Which titles name one office, and which exclude one another at one time."""

from checker.text.fold import fold
from checker.text.offices import Office, lexicon


def same_office(a: Office, b: Office) -> bool:
    """Return whether two titles may name one office: equal rank and level, fields not apart; of titles that the
    lexicon has not, the same two words or more ("world champion")."""
    if not a.rank and " " in a.title:
        return (a.title, a.level, b.rank) == (b.title, b.level, "")
    return bool(a.rank) and (a.rank, a.level) == (b.rank, b.level) and not _apart(a.fields, b.fields)


def exclude(a: Office, b: Office) -> str:
    """Return in words why one person cannot hold both offices at one time; "" if one can."""
    if _across_the_floor(a, b) or _across_the_floor(b, a):
        return "one is of the government, the other of the opposition"
    if not a.rank or not b.rank:
        deputy = a.title == b.title != "" and not (a.rank or b.rank) and bool(a.level) != bool(b.level)
        return "one is the other's deputy or junior" if deputy else ""
    if a.rank == b.rank:
        if _apart(a.fields, b.fields):
            return "the portfolios differ" if not (a.level or b.level) else ""
        return "one is the other's deputy or junior" if a.level != b.level else ""
    shared = ladder(a, b)
    return f"one person holds one of the two ({shared})" if shared and not (a.level or b.level) else ""


def _across_the_floor(shadow: Office, minister: Office) -> bool:
    """Return whether one title is of the opposition's front bench and the other of the government."""
    governs = minister.rank in ("minister", "prime minister") and minister.level in ("", "deputy", "junior")
    return shadow.level == "shadow" and governs


def ladder(a: Office, b: Office) -> str:
    """Return the ladder on which both ranks stand, or ""."""
    return next((name for name, rungs in lexicon().ladders.items() if {a.rank, b.rank} <= set(rungs)), "")


def public(office: Office) -> bool:
    """Return whether the rank names one post even when no body is given."""
    return office.rank in lexicon().public


def runs_a_body(office: Office) -> bool:
    """Return whether a rank is one of those by which papers call whoever runs a body ("head", "director")."""
    return office.rank in lexicon().heads and not office.level


def in_cabinet(office: Office) -> bool:
    """Return whether an office is one of the government."""
    return office.rank in lexicon().cabinet and office.level in ("", "deputy")


def takes_office(sentence: str) -> bool:
    """Return whether a sentence says that an office was taken up in earnest ("sworn in last week")."""
    text = f" {fold(sentence)} "
    return any(f" {words} " in text for words in lexicon().takes)


def leaves_office(sentence: str) -> bool:
    """Return whether a sentence tells of an office that is left ("was dismissed", "lost his job")."""
    text = f" {fold(sentence)} "
    return any(f" {words} " in text for words in lexicon().leaves)


def single(office: Office) -> bool:
    """Return whether a body has one holder of the office at a time."""
    return bool(office.rank) and not office.level and office.rank not in lexicon().many


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    if not a or not b or a & b:
        return False
    return not any(a & set(group) and b & set(group) for group in lexicon().near)
