"""Reads titles ("deputy foreign minister") into rank, level and field."""

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
