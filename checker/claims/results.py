"""Finds what came of a matter, one way or the other: "stayed away", "is in force", "lapsed", "remains unsigned"."""

from typing import Any

from checker.claims.arguments import find_arguments, phrase_of, theme_of
from checker.claims.lexicon import lemma, words
from checker.claims.operators import find_negators
from checker.claims.parser import Reading, Section
from checker.claims.patterns import Match, matches_in
from checker.claims.referents import Referents
from checker.claims.stance import Stance, read_at
from checker.models import Modality, Polarity, Result

_FLIP: dict[Polarity, Polarity] = {"positive": "negative", "negative": "positive", "open": "open"}
_LASTING = frozenset({"be", "stay", "remain", "lie", "stand", "sit", "keep"})
_NEGATORS = frozenset({"no", "not", "n't", "n’t", "never", "none", "nobody", "neither", "nothing", "without", "nowhere",
                       "few", "hardly", "barely", "scarcely"})
# Nouns for what somebody holds to be so, without the paper's word for it.
_ACCOUNTS = frozenset({"defence", "defense", "version", "theory", "story", "account", "claim", "argument", "case",
                       "view", "belief", "explanation", "contention", "excuse", "allegation", "suspicion", "fear"})


def find_results(reading: Reading, referents: Referents) -> tuple[Result, ...]:
    """Return the results that the article tells, in order."""
    found = [(section, match) for section in reading.sections for match in _told(section)]
    return tuple(_result(section, match, referents) for section, match in found)


def _told(section: Section) -> list[Match]:
    """Return what is told in a block; in "came without warning" nobody was warned."""
    found = [match for sentence in section.doc.sents for match in matches_in(sentence)]
    within = {token.i for match in found for token in match.tokens[1:]}
    return [match for match in found if match.tokens[0].i not in within]


def _result(section: Section, match: Match, referents: Referents) -> Result:
    head = match.tokens[0]
    stance = read_at(_asserted(match))
    first, last = min(token.i for token in match.tokens), max(token.i for token in match.tokens)
    start, end = section.span(first, last + 1)
    of, by = find_arguments(match)
    return Result(
        start=start, end=end, text=section.text[start:end], name=match.pattern.name,
        sign=_sign(match, stance), modality=_mode(head, stance),
        of=phrase_of(section, of, referents), by=phrase_of(section, by, referents), theme=theme_of(match),
        denied=stance.polarity == "negative", lasting=match.pattern.part == "states" or lemma(head) in _LASTING,
    )


def _asserted(match: Match) -> Any:
    """Return the word by which a result is said to be so: "there was a deal", "without having cover"."""
    head = match.tokens[0]
    return head.head if match.pattern.part == "nouns" and head.head.dep_ == "pcomp" else head


def _sign(match: Match, stance: Stance) -> Polarity:
    """Return which side is told; two negations in one sentence are left open ("no school is without one")."""
    sentence = match.tokens[0].sent
    own = sum(token.lower_ in _NEGATORS for token in match.tokens[1:])   # "found not guilty" is one side's own words
    if sum(token.lower_ in _NEGATORS for token in sentence) - own > 1 or stance.polarity == "open":
        return "open"
    if own and own == len(find_negators(match.tokens[0])):
        return match.pattern.sign
    return match.pattern.sign if stance.polarity == "positive" else _FLIP[match.pattern.sign]


def _mode(head: Any, stance: Stance) -> Modality:
    """Return how firmly a result is told; what somebody fears or favours is not thereby so."""
    if _supposed(head):
        return "possibility"
    return "wish" if stance.modality == "fact" and stance.kind in ("support", "oppose") else stance.modality


def _supposed(token: Any) -> bool:
    """Return whether a word is supposed or awaited: "if the inquiry found", "before the guards let them in"."""
    sentence = token.sent
    marks = words("operators")["conditional_marks"]
    inverted = sentence[0].lower_ in ("should", "were", "had") and len(sentence) > 1
    chosen = any(word.lower_ == "or" and (word.head.pos_ in ("VERB", "AUX") or word.nbor(1).lower_ == "else")
                 for word in sentence[:-1])
    argued = any(word.dep_ == "ccomp" and word.head.lemma_ == "be" and _is_account(word.head)
                 for word in (token, *token.ancestors))
    supposed = any(word.lower_ in marks and word.dep_ == "mark" for word in sentence)
    return inverted or chosen or argued or supposed or any(map(_awaited, (token, *token.ancestors)))


def _is_account(copula: Any) -> bool:
    """Return whether somebody's version follows: "his defence was that the rope had broken"."""
    return any(child.dep_ == "nsubj" and lemma(child) in _ACCOUNTS for child in copula.children)


def _awaited(verb: Any) -> bool:
    opening = any(child.lower_ in ("before", "until", "till") and child.dep_ == "mark" for child in verb.children)
    return bool(verb.dep_ == "advcl" and opening)
