"""Two orders of events fire; orders that can both be, other events and things said do not."""

import pytest

from checker.kinds.date import DateKind, DateOptions
from checker.models import Outcome
from tests.kinds.sides import gates
from tests.kinds.told import merged, told

WRONG = {
    "before and after a noun": ("Ana Ruiz sold her shares before the merger.",
                                "Ana Ruiz sold her shares after the merger."),
    "the eve and an hour after": ("Rovers sacked Tom Marsh on the eve of the final.",
                                  "Tom Marsh was dismissed by Rovers an hour after the final."),
    "a clause and a noun": ("The quake in Karmel came the morning after the country had voted.",
                            "The quake in Karmel came two days before the vote."),
    "two lapses": ("Ana Ruiz resigned hours after the breach was found.",
                   "Ana Ruiz resigned three weeks after the breach was found."),
    "a deed as verb and as noun": ("The shelling of Karmel came before the truce was signed.",
                                   "Karmel was shelled three hours after the truce had been signed."),
}
RIGHT = {
    "one order, one of them with its lapse": ("Ana Ruiz sold her shares before the merger.",
                                              "Ana Ruiz sold her shares three days before the merger.", "agree"),
    "other events": ("Ana Ruiz sold her shares before the merger.", "Ana Ruiz sold her shares after the flood.",
                     "no_orders"),
    "another's deed": ("Ana Ruiz resigned before Tom Marsh was elected.",
                       "Ana Ruiz resigned after Ida Lund was elected.",
                       "no_orders"),
    "another deed": ("Ana Ruiz sold her shares before the merger.", "Ana Ruiz flew to Vardal after the merger.",
                     "other_deed"),
    "said twice": ("Ana Ruiz spoke of peace before the merger.", "Ana Ruiz spoke of peace after the merger.",
                   "no_orders"),
    "another person": ("Ana Ruiz resigned before the merger.", "Tom Marsh resigned after the merger.", "other_names"),
}


def judge(a: str, b: str) -> Outcome:
    """Return what the kind makes of the orders in two passages."""
    options = DateOptions(look_for="order")
    return merged([DateKind().judge(pair, options) for pair in told(a, b)])


@pytest.mark.parametrize(("a", "b"), WRONG.values(), ids=WRONG)
def test_what_comes_before_and_after_one_event_is_a_conflict(a: str, b: str) -> None:
    """From either side."""
    assert judge(a, b).rulings and judge(b, a).rulings


@pytest.mark.parametrize(("a", "b", "gate"), RIGHT.values(), ids=RIGHT)
def test_orders_that_can_both_be_are_let_through(a: str, b: str, gate: str) -> None:
    """Each fair case is stopped, and its own gate is among those that say why."""
    outcome = judge(a, b)

    assert () == outcome.rulings
    assert gate in gates(outcome)
