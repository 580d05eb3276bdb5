"""What is set before or after what."""

import pytest

from checker.claims.orders import find_orders
from tests.claims.probing import reading_of

ORDERS = {
    "a clause": ("Three days before the breach became known, he sold the mill.", "before", "sell", ("know", "breach")),
    "a noun": ("He was freed a week after the vote.", "after", "free", ("vote",)),
    "the eve": ("He was freed on the eve of the vote.", "before", "free", ("vote",)),
    "the morning after": ("He was freed on the morning after the country had voted.", "after", "free",
                          ("vote", "country")),
    "once": ("He will leave once the ballot has been counted.", "after", "leave", ("count", "ballot")),
}


@pytest.mark.parametrize(("text", "side", "verb", "anchor"), ORDERS.values(), ids=ORDERS)
def test_an_order_is_read(text: str, side: str, verb: str, anchor: tuple[str, ...]) -> None:
    """The verb is what is dated, the anchor what it is dated by."""
    found = find_orders(reading_of(text)[0])

    assert [(side, verb, anchor)] == [(order.side, order.verb, order.anchor) for order in found]


@pytest.mark.parametrize("text", [
    "He left before Monday.", "He came before the judge's time.", "He has been here before.",
])
def test_a_date_is_no_event(text: str) -> None:
    """Times are read elsewhere."""
    assert not find_orders(reading_of(text)[0])
