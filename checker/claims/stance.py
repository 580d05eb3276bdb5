"""Polarity and modality of a clause: negation, implicatives, commitment, over the dependency tree.

The signatures follow Karttunen 1971 and 2012, Nairn, Condoravdi and Karttunen 2006 (polarity propagation),
and MacCartney and Manning 2009 (projectivity); the lexicons under ``rules/lexicons`` name their sources.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from checker.claims.complements import Selection, is_wanted, parted, select
from checker.claims.grammar import beside
from checker.claims.operators import is_question, read_local
from checker.models import Modality, Polarity

_WEAKER: tuple[Modality, ...] = ("fact", "promise", "plan", "wish", "possibility", "condition", "question")
_FLIP: dict[Polarity, Polarity] = {"positive": "negative", "negative": "positive", "open": "open"}
_ANSWERS = frozenset({"approval", "refusal", "support", "oppose", "reversal", "denial", "prohibition"})
_DEPTH = 8   # words from the governor of a clause to its core; deeper nesting is a parser's mistake


@dataclass(frozen=True)
class Stance:
    """How a clause stands to its matter. ``committer``: the token of the one whose commitment it is, or
    None for the holder; ``core``: the token that heads the matter ("ruled out offering" -> "offering");
    ``kind``: class of the innermost word of commitment ("refusal"), or "";
    ``voice``: who says it, if a verb of saying is among the words above the core."""

    polarity: Polarity
    modality: Modality
    committer: Any | None
    core: Any
    kind: str = ""
    voice: Any | None = None
    trace: tuple[str, ...] = ()


def read_stance(root: Any) -> Stance:
    """Work out polarity and modality of a clause: from its governors down through its root to its core."""
    state = Stance("positive", "fact", None, root)
    for token, selection in (*_governors(root), *_descent(root)):
        state = _step(state, token, selection)
    if state.committer is None:
        state = replace(state, committer=state.voice or _planner(state))
    if is_question(root.sent):
        state = replace(state, modality="question", polarity="open", trace=(*state.trace, "the sentence asks"))
    return state


def read_at(token: Any) -> Stance:
    """Work out polarity and modality of one word in its place: from its governors down to the word itself."""
    first = token
    while first.dep_ in ("prep", "advmod", "prt", "agent") and first.head.i != first.i:
        first = first.head
    state = Stance("positive", "fact", None, first)
    if first.dep_ == "advcl" and first.tag_ == "VBG" and first.head.pos_ == "VERB":   # "would leave, ending the talks"
        state = replace(state, modality=read_at(first.head).modality)
    for above, selection in _governors(first):
        state = _step(state, above, selection)
    state = _step(state, first, None)
    if is_question(token.sent):
        state = replace(state, modality="question", polarity="open")
    return state


def _planner(state: Stance) -> Any | None:
    """Return the subject of an active clause about what is ahead: "Harrow will sell the mill" is Harrow's plan."""
    if state.modality != "plan":
        return None
    return next((child for child in state.core.children if child.dep_ == "nsubj"), None)


def polarity_of(root: Any) -> Polarity:
    """Return whether the clause commits to its core, against it, or leaves it open."""
    return read_stance(root).polarity


def _descent(root: Any) -> Iterator[tuple[Any, Selection | None]]:
    """Yield the words from the root of a clause down to its core, each with what it selects."""
    token = root
    for _ in range(_DEPTH):
        selection = select(token)
        yield token, selection
        if selection is None or selection.complement is None:
            return
        token = selection.complement


def _governors(root: Any) -> list[tuple[Any, Selection]]:
    """Return the words above the clause that act on it, outermost first ("denied that ...", "plans to ...")."""
    found: list[tuple[Any, Selection]] = []
    token = root
    for _ in range(_DEPTH):
        above = _governor(token)
        if above is None:
            break
        found.insert(0, above)
        token = above[0]
    return found


def _governor(token: Any) -> tuple[Any, Selection] | None:
    first = token
    while first.dep_ == "conj" and first.head.pos_ == first.pos_:
        first = first.head
    for above in list(first.ancestors)[:3]:
        selection = select(above)
        if selection and selection.complement is not None and selection.complement.i == first.i:
            return above, selection
        if above.pos_ == "VERB":
            break
    if first.dep_ == "pcomp" and first.head.lower_ == "without":
        return first.head, Selection(None, (first.head,), first)
    if first.dep_ in ("ccomp", "xcomp") and first.head.i != first.i and not parted(first, first.head):
        return first.head, Selection(None, (first.head,), first)
    return None


def _step(state: Stance, token: Any, selection: Selection | None) -> Stance:
    """Apply the operators on a token, then the signature of its pattern."""
    local = read_local(token, reported=_is_reported(token))
    polarity = state.polarity
    for _ in range(local.flips + (token.lower_ == "without")):
        polarity = _FLIP[polarity]
    bound = state.modality in ("promise", "wish") and local.modality == "plan"   # "vowed that it would stay open"
    state = replace(
        state, polarity="open" if local.asks else polarity, core=token, trace=(*state.trace, *local.trace),
        modality=state.modality if bound else _weaker(state.modality, local.modality),
    )
    return _apply(state, token, selection) if selection and selection.entry else _pass(state, token, selection)


def _pass(state: Stance, token: Any, selection: Selection | None) -> Stance:
    if selection is None or selection.complement is None:
        return state
    modality = _weaker(state.modality, "plan") if token.lower_ == "going" else state.modality
    return replace(state, modality=modality, core=selection.complement)


def _apply(state: Stance, token: Any, selection: Selection) -> Stance:
    entry = selection.entry
    assert entry is not None
    polarity = entry.turn(state.polarity)
    left_open = entry.unsettled and state.polarity != "positive"
    subject, words = _subject(token), " ".join(entry.words)
    return replace(
        state, polarity=polarity, modality=_weaker(state.modality, "possibility" if left_open else entry.modality),
        committer=(subject or state.committer) if entry.commits and not _answered(state, token) else state.committer,
        core=selection.complement if selection.complement is not None else token,
        kind=entry.kind if entry.commits else state.kind,
        voice=(subject or state.voice) if entry.kind in ("speech", "factive") else state.voice,
        trace=(*state.trace, f"{words!r} ({entry.kind}): {polarity}"),
    )


def _answered(state: Stance, noun: Any) -> bool:
    """Return whether a noun is somebody's offer or demand that another answers: "Ruiz declined their offer"."""
    return state.committer is not None and state.kind in _ANSWERS and noun.pos_ in ("NOUN", "PROPN")


def _weaker(one: Modality, other: Modality | None) -> Modality:
    return max(one, other or "fact", key=_WEAKER.index)


def _is_reported(token: Any) -> bool:
    below = token.dep_ in ("ccomp", "parataxis", "conj", "advcl", "acl")
    return below and token.head.tag_ in ("VBD", "VBN", "VBG", "JJ", "NN")


def _subject(token: Any) -> Any | None:
    """Return who takes the stance: the agent of a passive, the possessor of a noun, or the subject."""
    children = list(token.children)
    agent = next((word for child in children if child.dep_ == "agent" for word in child.children), None)
    if agent is not None:
        return agent
    wanted = ("poss",) if token.pos_ in ("NOUN", "PROPN") else ("nsubj", "csubj")
    own = None if is_wanted(token) else next((child for child in children if child.dep_ in wanted), None)
    own = beside(own) if own is not None else None
    if own is None and token.pos_ == "NOUN":   # "a pledge from both leaders to pay", "the refusal by Ruiz to sign"
        own = next((word for child in children if child.lower_ in ("from", "by") for word in child.children
                    if word.dep_ == "pobj" and word.ent_type_ not in ("DATE", "TIME")), None)
    if own is not None and (own.dep_ != "poss" or own.pos_ != "PRON"):   # "Ruiz repeated her refusal": Ruiz's
        return own
    if token.dep_ in ("dobj", "attr", "acomp", "oprd", "xcomp", "conj") and token.head.i != token.i:
        return _subject(token.head)
    return None
