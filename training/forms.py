"""Input forms: what the judge reads of a passage besides its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from checker import claims
from checker.models import Article, Block


class Passage(NamedTuple):
    """The words of a passage and the day on which they were printed."""

    text: str
    printed: str


def of_row(row: Mapping[str, str], form: str) -> tuple[str, str]:
    """Return both sides of a NewsPairs row in a form."""
    if form == "plain":
        return row["a"], row["b"]
    return dressed(Passage(row["a"], row["a_date"]), Passage(row["b"], row["b_date"]), form)


def dressed(one: Passage, other: Passage, form: str) -> tuple[str, str]:
    """Return both passages in a form: plain, after the days since the earlier one, with their holders as well."""
    if form == "plain":
        return one.text, other.text
    days = [date.fromisoformat(passage.printed[:10]) for passage in (one, other)]
    first, second = (
        f"day {(day - min(days)) // timedelta(days=1)}{held(passage.text) if form == 'holders' else ''}: {passage.text}"
        for day, passage in zip(days, (one, other), strict=True)
    )
    return first, second


@lru_cache(maxsize=20_000)
def held(text: str) -> str:
    """Return ", NAME" if the first claim of the passage is handed to somebody other than the paper."""
    block = Block(kind="paragraph", start=0, end=len(text))
    found = claims.extract(Article(document="passage", source="", text=text, blocks=(block,)))
    voice = found[0].holder.innermost if found else None
    return f", {voice.name}" if voice else ""
