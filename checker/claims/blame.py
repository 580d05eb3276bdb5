"""Where in a parse something is put down to a reason by a phrase of blame: "lays the blame for the fire on a heater",
"the fault lay with the heater", "the fire was down to a heater", "was the result of a leak"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child
from checker.text.reasons import effects

_BLAME = frozenset({"blame", "fault", "responsibility"})
_LAYING = frozenset({"lay", "put", "place", "pin", "pile"})
_LYING = frozenset({"lie", "lay", "rest", "fall"})
_OUTCOMES = frozenset({"result", "consequence", "outcome", "product", "fault"})
Found = tuple[Any, Any]   # what heads the effect, what heads the cause


def by_blame(verb: Any) -> Iterator[Found]:
    """Yield effect and cause of a verb of blame, of accounting for, of being down to."""
    lemma, subject = verb.lemma_.lower(), child(verb, ("nsubj", "nsubjpass"))
    blame = next((item for item in verb.children if item.lemma_.lower() in _BLAME and item.dep_ in (
        "dobj", "nsubj", "nsubjpass")), None)
    if blame is not None and lemma in _LAYING | _LYING:
        cause = _after(verb, ("on", "upon", "with", "to")) or _last_on(blame)
        yield from _couple(_after(blame, ("for",)) or _looked_into(subject), cause)
    elif lemma == "account":
        loss = _after(verb, ("for",))
        yield from _couple(loss if loss is not None and effects(loss.lemma_.lower()) else None, subject)
    elif lemma == "be":
        yield from _couple(subject, _down_to(verb) or _outcome_of(verb))


def _last_on(blame: Any) -> Any | None:
    """Return the storm of "the blame for the sinking of the ferry on a storm", on whichever noun the parser hung it."""
    links = [item for item in blame.subtree if item.dep_ == "prep" and item.lower_ in ("on", "upon", "with")]
    return child(links[-1], ("pobj",)) if links else None


def _looked_into(subject: Any) -> Any | None:
    """Return what "the review into the collapse" is about, which then lays the blame."""
    return None if subject is None or subject.lemma_.lower() in _BLAME else _after(subject, ("into", "of", "on"))


def _down_to(verb: Any) -> Any | None:
    """Return the rust of "the fall was down to rust"; the parser takes "to" for an infinitive's."""
    doc = verb.doc
    words = [item.lower_ for item in doc[verb.i + 1 : verb.i + 3]]
    if words != ["down", "to"]:
        return None
    after = doc[verb.i + 3 : verb.sent.end]
    chunk = next((part for part in after.noun_chunks), None)
    alone = after[0] if len(after) > 1 and after[1].is_punct else None   # "rust" by itself is a verb to the parser
    return chunk.root if chunk is not None and chunk.start == after.start else alone


def _outcome_of(verb: Any) -> Any | None:
    noun = child(verb, ("attr",))
    return _after(noun, ("of",)) if noun is not None and noun.lemma_.lower() in _OUTCOMES else None


def _after(head: Any, prepositions: tuple[str, ...]) -> Any | None:
    links = (item for item in head.children if item.dep_ in ("prep", "dative") and item.lower_ in prepositions)
    return next((noun for item in links for noun in item.children if noun.dep_ in ("pobj", "pcomp")), None)


def _couple(effect: Any, cause: Any) -> Iterator[Found]:
    if effect is not None and cause is not None and effect.i != cause.i and effect.pos_ != "PRON":
        yield effect, cause
