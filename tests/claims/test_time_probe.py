"""Time expressions of own sentences: accuracy over the whole set, and each known miss."""

from datetime import date, datetime, timedelta
from typing import Any

from checker.claims.times import find_times
from checker.models import When
from tests.claims.probing import Probe, accuracy, load, reading_of


def test_nine_sentences_in_ten_are_read_right() -> None:
    """Every time of a sentence must be right, and none may be invented."""
    outcomes = [(probe, right(probe)) for probe in load("time", "times")]
    wrong = [probe.text for probe, good in outcomes if not good]

    print(f"\ntime: {accuracy(outcomes):.3f} of {len(outcomes)}; wrong: {wrong}")
    assert accuracy(outcomes) >= 0.90
    assert {probe.text for probe, _ in outcomes if probe.miss} == set(wrong)


def right(probe: Probe) -> bool:
    """Return whether the times found are those wanted, in order."""
    reading, _ = reading_of(probe.text)
    found = find_times(reading)
    return len(found) == len(probe.wanted) and all(
        all(_ASKED[key](when, value) for key, value in wanted.items())
        for when, wanted in zip(found, probe.wanted, strict=True)
    )


def _day(value: str) -> date:
    return date.fromisoformat(value)


def _clock(when: When, value: str) -> bool:
    ends = [int(hour) * 60 + int(minute) for hour, minute in (part.split(":") for part in value.split("-"))]
    return when.clock == (ends[0], ends[-1])


def _within(when: When, value: str) -> bool:
    return bool(when.first and when.last and when.first.date() <= _day(value) <= when.last.date())


def _on(when: When, value: str) -> bool:
    last = when.last - timedelta(hours=9) if when.last and when.granularity == "part_of_day" else when.last
    return bool(when.first and last) and when.first.date() == _day(value) == last.date()   # type: ignore[union-attr]


_ASKED: dict[str, Any] = {
    "on": _on,
    "from": lambda when, value: when.first is not None and when.first.date() == _day(value),
    "to": lambda when, value: when.last is not None and when.last.date() == _day(value),
    "at": lambda when, value: when.first == datetime.fromisoformat(value),
    "clock": _clock, "within": _within,
    "granularity": lambda when, value: when.granularity == value,
    "relation": lambda when, value: when.relation == value,
    "zone": lambda when, value: when.zone == value,
    "weekday": lambda when, value: when.weekday == value,
    "sure": lambda when, value: when.clock_sure == value,
    "open": lambda when, value: (when.first is None) == value,
}
