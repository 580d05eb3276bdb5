"""Deeds that a noun tells without a verb of its own: "the arrest of Hale by guards", "Norham's purchase of the mill",
"Hale, the author of the report"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.credits import Credit, agent_of, of_object
from checker.claims.grammar import child
from checker.claims.lexicon import names


def find_nominal(noun: Any) -> Iterator[Credit]:
    """Yield the deeds that a noun tells of."""
    if noun.pos_ != "NOUN":
        return
    name = names("deed-events").get(noun.lemma_.lower(), "")
    patient, doer = of_object(noun), _by(noun) or _owner(noun)
    if name and patient is None and _by(noun) is not None:   # "the mill's purchase by Norham"
        patient = _owner(noun)
    if name and patient is not None and doer is not None and patient.i != doer.i:
        yield Credit(noun, doer, patient, name)
    yield from _by_agent(noun)


def _by_agent(noun: Any) -> Iterator[Credit]:
    """Yield "Hale, the author of the report", "the report's author, Hale"."""
    name, patient = agent_of(noun), of_object(noun) or _owner(noun)
    doer = noun.head if noun.dep_ == "appos" else child(noun, ("appos",))
    if name and patient is not None and doer is not None and doer.pos_ == "PROPN":
        yield Credit(noun, doer, patient, name)


def _by(noun: Any) -> Any | None:
    """Return the noun after "by", also where the parser hung it on what the deed was done to."""
    inner = of_object(noun)
    links = [item for above in (noun, inner) if above is not None for item in above.children if item.lower_ == "by"]
    return next((child(item, ("pobj",)) for item in links), None)


def _owner(noun: Any) -> Any | None:
    return child(noun, ("poss",))
