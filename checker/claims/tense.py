"""Reads the tense that a word stands in, off the verb that governs it."""

from typing import Any

from checker.models import Tense

MODALS = frozenset({
    "will", "'ll", "wo", "shall", "may", "might", "could", "can", "must", "should", "would", "'d", "ca",
})
MOVES = frozenset({"put", "move", "postpone", "delay", "push", "shift", "reschedule", "bring", "adjourn", "defer"})
FIXES = frozenset({"fix", "set", "name", "choose", "schedule", "book", "pick"})
AHEAD = frozenset({
    "plan", "expect", "schedule", "due", "set", "agree", "vow", "promise", "want", "hope", "intend", "need",
    "prepare", "threaten", "order", "urge", "ask", "decide", "likely", "ready", "slate", "pledge", "aim", "wish",
    "offer", "seek", "book", "fix", "call", "invite", "bid",
})


def tense_at(token: Any) -> Tense:
    """Return the tense of the nearest verb above a token: "will", "are to" and "is due" make future.

    A dated present is future ("the court sits on Friday"), but that is for the reader of dates to say.
    """
    if _moved_to(token):
        return "future"
    for word in (token, *token.ancestors):
        if word.pos_ in ("VERB", "AUX") or word.lower_ in ("due", "likely", "set"):
            tense = _tense(word)
            if word.tag_ == "VBG" and word.dep_ == "acl":        # "the Test starting on Friday"
                return tense
            if tense != "unknown" or word.dep_ in ("ccomp", "ROOT", "parataxis"):
                return tense
    return "unknown"


def _moved_to(token: Any) -> bool:
    """Return whether a time is where something has been moved or set: "put off to Thursday", "has fixed 3 May"."""
    above = token.head
    if token.dep_ in ("dobj", "npadvmod") and above.lemma_.lower() in FIXES:
        return True
    moved = above.head.head if above.head.pos_ == "ADV" else above.head     # "put back to"
    return above.dep_ == "prep" and above.lower_ in ("to", "until", "till") and moved.lemma_.lower() in MOVES


def _tense(verb: Any) -> Tense:
    """Return the tense of one verb; unknown sends the search to the verb above it."""
    auxiliaries = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    lower = {child.lower_ for child in auxiliaries}
    if lower & MODALS and "have" not in {child.lower_ for child in auxiliaries}:
        return "future"
    if verb.lemma_.lower() in AHEAD and verb.tag_ in ("VBN", "JJ", "VBD") and _state(verb):
        return "future"
    if "to" in lower:
        return _infinitive(verb)
    if verb.tag_ == "VBD" or lower & {"was", "were", "had", "has", "have", "'ve", "did", "been"}:
        return "past"
    if verb.tag_ in ("VBZ", "VBP") or lower & {"is", "are", "am", "'s", "'re", "'m"}:
        return "present"
    if verb.tag_ == "VBN":
        return "unknown" if verb.dep_ in ("acomp", "oprd") else "past"    # "remains closed until May"
    return "unknown"


def _state(verb: Any) -> bool:
    """Return whether a word of planning is used as a state ("is due on", "scheduled for") and not told as done."""
    lower = {child.lower_ for child in verb.children} | {verb.head.lower_}
    return verb.tag_ != "VBD" and not lower & {"has", "have", "had"}


def _infinitive(verb: Any) -> Tense:
    """Return future for "is to meet", "plans to meet", "agreed to meet"; else what the verb above says."""
    above = verb.head
    if above.lemma_.lower() in AHEAD or above.lower_ in ("is", "are", "'s", "'re"):
        return "future"
    return "unknown"


def perfect(verb: Any) -> bool:
    """Return whether "has been", "has served" says that it still holds."""
    return any(child.lower_ in ("has", "have", "'ve") for child in verb.children)
