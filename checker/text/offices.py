"""Reads titles ("deputy foreign minister") into rank, level and field, and says which exclude one another."""

from dataclasses import dataclass
from functools import lru_cache

from checker.models import Record
from checker.text.fold import fold
from checker.text.lexicon import load_lexicon

_SMALL = frozenset({"of", "the", "for", "and", "federal", "state", "her", "his", "its", "affairs"})


class Lexicon(Record):
    """Ranks, levels, fields and ladders; see the comments of the file."""

    ranks: dict[str, tuple[str, ...]]
    levels: dict[str, tuple[str, ...]]
    fields: dict[str, tuple[str, ...]]
    near: tuple[tuple[str, ...], ...]
    ladders: dict[str, tuple[str, ...]]
    public: tuple[str, ...]
    many: tuple[str, ...]
    heads: tuple[str, ...]
    cabinet: tuple[str, ...]
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


@dataclass(frozen=True)
class Office:
    """A title as read: ``rank`` is "" if no known rank is in it, ``title`` are then its words without the level;
    ``fields`` are portfolios."""

    rank: str
    level: str
    fields: frozenset[str]
    title: str = ""

    @property
    def name(self) -> str:
        """Return the office in words ("deputy foreign minister")."""
        return " ".join(part for part in (self.level, *sorted(self.fields), self.rank) if part)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the shipped lexicon of offices. Raises RuleFileError."""
    return load_lexicon("lexicons", "ladders", Lexicon)


@lru_cache(maxsize=4096)
def read_office(title: str) -> Office:
    """Return rank, level and fields of a title."""
    text = f" {fold(title)} "
    rank, form = _longest(text, _forms("ranks"))
    before, _, after = text.partition(f" {form} ") if form else (text, "", "")
    level, step = _longest(f"{before} ", _forms("levels"))
    fields = {name for words, name in _forms("fields") if f" {words} " in f"{before} | {after} "}
    if rank in ("minister", "secretary", "chancellor"):
        rank, fields = _implied(rank, text, fields)
    if not rank:
        return Office("", level, frozenset(), " ".join(before.replace(f" {step} ", " ", 1).split()))
    return Office(rank, level, frozenset(fields) if rank == "minister" else frozenset())


def _implied(rank: str, text: str, fields: set[str]) -> tuple[str, set[str]]:
    """Read "foreign secretary" as a minister; "secretary of state" without more is the foreign one."""
    if rank != "minister":
        return ("minister" if fields else rank), fields
    if " secretary of state " in text and not fields:
        return rank, {"foreign"}
    return rank, fields


@lru_cache(maxsize=4)
def _forms(kind: str) -> tuple[tuple[str, str], ...]:
    """Return (folded form, name), longest form first."""
    table: dict[str, tuple[str, ...]] = getattr(lexicon(), kind)
    forms = {fold(form): name for name, others in table.items() for form in (name, *others)}
    return tuple(sorted(forms.items(), key=lambda item: (-len(item[0]), item[0])))


def _longest(text: str, forms: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    return next(((name, form) for form, name in forms if f" {form} " in text), ("", ""))


@lru_cache(maxsize=4096)
def leftover(title: str) -> frozenset[str]:
    """Return the words of a title that are neither rank, level nor field: "student union" of its president."""
    text = f" {fold(title)} "
    forms = [_longest(text, _forms("ranks"))[1], _longest(text, _forms("levels"))[1]]
    forms += [form for form, _ in _forms("fields") if f" {form} " in text]
    return frozenset(text.split()) - {word for form in forms for word in form.split()} - _SMALL


def same_office(a: Office, b: Office) -> bool:
    """Return whether two titles may name one office: equal rank and level, fields not apart; of titles that the
    lexicon has not, the same two words or more ("world champion")."""
    if not a.rank and " " in a.title:
        return (a.title, a.level, b.rank) == (b.title, b.level, "")
    return bool(a.rank) and (a.rank, a.level) == (b.rank, b.level) and not _apart(a.fields, b.fields)


def exclude(a: Office, b: Office) -> str:
    """Return in words why one person cannot hold both offices at one time; "" if one can."""
    if not a.rank or not b.rank:
        deputy = a.title == b.title != "" and not (a.rank or b.rank) and bool(a.level) != bool(b.level)
        return "one is the other's deputy or junior" if deputy else ""
    if a.rank == b.rank:
        if _apart(a.fields, b.fields):
            return "the portfolios differ" if not (a.level or b.level) else ""
        return "one is the other's deputy or junior" if a.level != b.level else ""
    shared = ladder(a, b)
    return f"one person holds one of the two ({shared})" if shared and not (a.level or b.level) else ""


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
