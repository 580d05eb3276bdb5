"""Quantities of own sentences in the style of news: accuracy over the whole set, and each known miss."""

from typing import Any

from checker.claims.quantities import find_quantities
from checker.models import Quantity
from tests.claims.probing import Probe, accuracy, load, reading_of


def test_nine_sentences_in_ten_are_read_right() -> None:
    """Every figure of a sentence must be right, and none may be invented."""
    outcomes = [(probe, right(probe)) for probe in load("quantity", "quantities")]
    wrong = [probe.text for probe, good in outcomes if not good]

    print(f"\nquantity: {accuracy(outcomes):.3f} of {len(outcomes)}; wrong: {wrong}")
    assert accuracy(outcomes) >= 0.90
    assert {probe.text for probe, _ in outcomes if probe.miss} == set(wrong)


def right(probe: Probe) -> bool:
    """Return whether the quantities found are those wanted, in order."""
    found = find_quantities(*reading_of(probe.text))
    return len(found) == len(probe.wanted) and all(
        matches(quantity, wanted) for quantity, wanted in zip(found, probe.wanted, strict=True)
    )


def matches(quantity: Quantity, wanted: dict[str, Any]) -> bool:
    """Return whether a quantity has every slot that the probe asks for."""
    rest = {key: value for key, value in wanted.items() if key not in ("value", "scope")}
    scope = wanted.get("scope")
    return (
        near((quantity.low, quantity.high), interval(wanted["value"]))
        and all(getattr(quantity, key) == value for key, value in rest.items())
        and (scope is None or scope in quantity.scope)
    )


def interval(value: Any) -> tuple[float | None, float | None]:
    """Read "3..12", "..5", "6.." or a number."""
    if not isinstance(value, str):
        return float(value), float(value)
    low, _, high = value.partition("..")
    return (float(low) if low else None, float(high) if high else None)


def near(one: tuple[float | None, float | None], other: tuple[float | None, float | None]) -> bool:
    """Return whether two intervals are the same to a hundredth, or a tenth of a percent point."""
    return all(
        (x is None and y is None) or (x is not None and y is not None and abs(x - y) <= max(abs(y) * 0.01, 1e-9))
        for x, y in zip(one, other, strict=True)
    )
