"""Mends slips of the parser that English grammar rules out, before anything reads the tree."""

from collections.abc import Callable
from itertools import pairwise

from checker.claims.grammar import FINITE, SUBJECTS, Token, child, relative_pronoun
from checker.claims.speech import speech

_OPENING = frozenset({'"', "'", "“", "‘", "«", "``"})
_UNFINITE = frozenset({"VBG", "VB"})


def mend(doc: Token) -> Token:
    """Return a parsed text with impossible attachments put right, in place."""
    for token in list(doc):
        rule = _RULES.get(token.dep_)
        if rule is not None:
            rule(token)
    return doc


def _coordinated(verb: Token) -> None:
    _past_form(verb)
    if verb.tag_ not in FINITE or verb.tag_ == "MD" or child(verb, SUBJECTS) is not None:
        return
    above = verb.head
    if above.pos_ in ("NOUN", "PROPN"):
        relative = _relative_before(above, verb)
        if relative is not None:
            verb.head = relative
    elif above.tag_ in _UNFINITE and not any(item.dep_ == "aux" and item.tag_ in FINITE for item in above.children):
        finite = _finite_above(above)
        if finite is not None and finite.tag_ == verb.tag_:
            verb.head = finite


def _root(verb: Token) -> None:
    """"In a letter seen by the Courier, chief executive Ana Ruiz wrote": Ruiz wrote, and saw no letter."""
    noun = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    if noun is None or noun.dep_ != "pobj" or verb.tag_ not in FINITE or child(verb, SUBJECTS) is not None:
        return
    comma = next((item for item in noun.subtree if item.text == "," and item.i < noun.i), None)
    inner = None if comma is None else next((item for item in noun.lefts if item.i < comma.i and item.is_alpha), None)
    if comma is None or inner is None or inner.pos_ not in ("NOUN", "PROPN"):
        return
    for item in [item for item in inner.rights if item.i > comma.i]:
        item.head, item.dep_ = noun, "compound"
    inner.head, inner.dep_, comma.head = noun.head, "pobj", verb
    noun.head, noun.dep_ = verb, "nsubj"


def _thrown_in(verb: Token) -> None:
    """"The council paid, Hale says; auditors say it did not": what Hale says goes with his verb, not with theirs."""
    mine = child(verb, SUBJECTS)
    if verb.lemma_.lower() not in speech().say or mine is None or child(verb, frozenset({"ccomp"})) is not None:
        return
    said = [item for item in verb.head.children if item.dep_ == "ccomp" and item.i < verb.i]
    if said and said[-1].right_edge.i < mine.left_edge.i and verb.i < verb.head.i:
        said[-1].head = verb


def _past_form(verb: Token) -> None:
    """"flooded the harbour and cut power": beside a past tense, "cut" is one too."""
    first = verb.head
    bare = verb.tag_ == "VB" and not any(item.dep_ == "aux" for item in (*verb.children, *first.children))
    if bare and first.tag_ == "VBD" and verb.dep_ == "conj":
        verb.tag_ = "VBD"


def _apposition(noun: Token) -> None:
    """"rates rose on Friday, its governor, Ana Ruiz, told reporters": a day has no governor; she tells."""
    if noun.head.ent_type_ not in ("DATE", "TIME") or noun.ent_type_ in ("DATE", "TIME", "CARDINAL"):
        return
    verb = next((item for item in noun.sent[noun.right_edge.i + 1 - noun.sent.start :] if item.pos_ == "VERB"), None)
    told = verb is not None and verb.dep_ == "conj" and child(verb, SUBJECTS) is None and verb.head.i < noun.i
    if verb is not None and told and verb.lemma_.lower() in speech().say:
        noun.head, noun.dep_, verb.dep_ = verb, "nsubj", "parataxis"


def _relative_before(noun: Token, verb: Token) -> Token | None:
    """"the blast in Osk, which killed six and injured ten, ...": a finite verb goes with a verb, not with a noun."""
    for item in noun.subtree:
        if item.dep_ == "relcl" and item.i < verb.i and item.tag_ == verb.tag_ and relative_pronoun(item) is not None:
            return item
    return None


def _finite_above(verb: Token) -> Token | None:
    """"bans fishing in the bay and doubles the fine": "doubles" goes with "bans", which has its form."""
    for above in verb.ancestors:
        if above.tag_ in FINITE:
            return above
        if above.pos_ not in ("VERB", "AUX", "ADP"):
            return None
    return None


def _object(noun: Token) -> None:
    """"would not give assurances, a key demand of the rebels": a second object after a comma is an apposition."""
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i > noun.sent.start else None
    first = child(noun.head, frozenset({"dobj"}))
    opened = noun.left_edge.dep_ == "det" or noun.left_edge.tag_ == "PRP$"
    if before is None or before.text != "," or first is None or first.i >= noun.i or not opened:
        return
    if noun.pos_ == "NOUN" and first.pos_ in ("NOUN", "PROPN") and not any(t.dep_ == "conj" for t in first.children):
        noun.head, noun.dep_ = first, "appos"


def _complement(verb: Token) -> None:
    _led_up(verb)
    _thrown_in(verb)


def _led_up(verb: Token) -> None:
    """"Ana Ruiz had the last word: “He showed us his boat.”": what stands before the colon is a sentence of its own."""
    between = [item.text for item in verb.doc[verb.i : verb.head.i]]
    colon = any(one == ":" and two in _OPENING for one, two in pairwise(between))
    if colon and child(verb, SUBJECTS) is not None and verb.head.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"


def _free_relative(verb: Token) -> None:
    """"What sank the ferry was a wave": the ferry was sunk, and is no wave."""
    own, above = child(verb, SUBJECTS), verb.head
    if own is None or own.lower_ != "what" or child(verb, frozenset({"dobj"})) is not None or above.lemma_ != "be":
        return
    beside = [item for item in above.children if item.dep_ == "nsubj" and verb.i < item.i < above.i]
    noun = child(verb, frozenset({"npadvmod"})) or next(iter(beside), None)
    if noun is not None and noun.pos_ in ("NOUN", "PROPN"):
        noun.head, noun.dep_ = verb, "dobj"


_RULES: dict[str, Callable[[Token], None]] = {
    "conj": _coordinated, "dobj": _object, "appos": _apposition, "ROOT": _root, "ccomp": _complement,
    "csubj": _free_relative,
}
