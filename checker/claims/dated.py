"""Says what a time is the time of: the verb or the nouns that it hangs on."""

from typing import Any

_MOST = 3      # words that tell: "the start of the hearing has been fixed for Monday"
_ADVERBS = frozenset({"back", "forward", "off", "out", "up", "down", "over", "in", "away"})
_LIGHT = frozenset({"take", "make", "come", "give", "get"})
_HEADS = frozenset({"NOUN", "PROPN", "VERB", "AUX", "ADJ"})


def dated(tokens: Any) -> tuple[tuple[str, ...], str]:
    """Return the lemmas of the nouns that an expression of time hangs on, the nearest first, and of their verb."""
    found: list[str] = []
    cut = _cut_off(tokens)
    for word in (cut, *cut.ancestors) if cut is not None else tokens.root.ancestors:
        if word.i in range(tokens.start, tokens.end) or word.pos_ not in _HEADS:
            continue
        if word.pos_ in ("VERB", "AUX"):
            return (*found, *_told_of(word)), _lemma(word)
        found.append(_lemma(word))
        if len(found) == _MOST:
            break
    return tuple(found), ""


def _cut_off(tokens: Any) -> Any | None:
    """Return the verb before a time that the parse hangs on a voice behind a comma ("reopen on Monday, he said")."""
    verb = next((word for word in tokens.root.ancestors if word.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.i < tokens.end or "," not in (word.text for word in tokens.doc[tokens.end : verb.i]):
        return None
    before = tokens.doc[tokens.root.sent.start : tokens.start]
    return next((word for word in reversed(list(before)) if word.pos_ == "VERB"), None)


def _lemma(word: Any) -> str:
    """Return the lemma with what makes one word of a verb: its particle ("put back"), a bare noun ("take place")."""
    lemma = word.lemma_.lower()
    if word.pos_ != "VERB":
        return str(lemma)
    below = [child for child in word.children if child.i > word.i]
    particle = next((c.lower_ for c in below if c.dep_ == "prt" or (c.dep_ == "advmod" and c.lower_ in _ADVERBS)), "")
    bare = next((c.lemma_.lower() for c in below if c.dep_ == "dobj" and c.pos_ == "NOUN" and not [*c.children]), "")
    return f"{lemma} {particle or (bare if lemma in _LIGHT else '')}".strip()


def _told_of(verb: Any) -> tuple[str, ...]:
    """Return the subject of "be" and what was done in "it was Sunday before they met"; other verbs say enough."""
    if verb.lemma_ != "be":
        return ()
    below = (child for child in verb.children if child.dep_ in ("nsubj", "attr", "advcl", "ccomp", "acl", "relcl"))
    return tuple(_lemma(child) for child in below if child.pos_ in ("NOUN", "VERB"))
