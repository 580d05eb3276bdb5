"""A weekday that its date is not: "Tuesday 24 March" where the 24th is no Tuesday; a part of kind `date`."""

from collections.abc import Iterator

from checker.models import Claim, Mark, Ruling

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekdays(claim: Claim) -> Iterator[Ruling]:
    """Yield the dates of a claim that name the wrong day of the week."""
    for when in claim.time.spans:
        if when.weekday is None or when.first is None or when.first.weekday() == when.weekday:
            continue
        if not any(char.isdigit() for char in when.text) or when.granularity not in ("day", "part_of_day", "minute"):
            continue
        actual = _WEEKDAYS[when.first.weekday()]
        mark = Mark(start=when.start, end=when.end, text=when.text, value=when.first.date().isoformat())
        yield Ruling(
            verdict="conflict", topic=f"date:weekday:{when.first.date().isoformat()}", a=mark, b=mark,
            why=f"“{when.text}”: {when.first.date().isoformat()} is a {actual}.", settle="A calendar.",
        )
