"""Who vouches for a clause: the paper, or a chain of named or unnamed voices."""

from checker.claims.clauses import Clause
from checker.claims.slots import Slots
from checker.models import Holder


def find_holder(clause: Clause, slots: Slots) -> Holder:
    """Return the chain of voices, outermost first; empty for the paper itself."""
    return Holder()
