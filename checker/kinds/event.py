"""Whether two claims tell of one event: the same deed, near enough, of the same names, told in one mode."""

import re

from checker.kinds.cast import two_owners
from checker.kinds.counters import of_two_voices
from checker.kinds.deed import beside_names, same_deed
from checker.kinds.evidence import in_common, points
from checker.kinds.lexical import alike, opposed
from checker.kinds.one_moment import one_moment, one_named, reset
from checker.kinds.participants import of_others
from checker.kinds.settings import two_stories
from checker.models import Claim, Pair, Refusal


def one_event(pair: Pair, asked: int, sure: bool = False) -> Refusal | None:
    """Return why two claims may tell of two events, or None; ``asked``: points of evidence (see evidence.py);
    ``sure``: what happens and to what need not be told in like words, as the judge vouches for it."""
    if _apart_in_row(pair):
        return Refusal(gate="other_one", reason="the first and the last of a row, or two of its members")
    if opposed(pair.a.predicate, pair.b.predicate):
        return Refusal(gate="other_deed", reason=f"{pair.a.predicate} and {pair.b.predicate} are opposites")
    refusal = None if sure else _two_events(pair, asked)
    refusal = refusal or _unreal(pair, sure) or of_two_voices(pair) or of_others(pair, sure)
    return refusal or two_stories(pair) or two_owners(pair)


def _two_events(pair: Pair, asked: int) -> Refusal | None:
    keys = [term.key for term in (pair.a.subject, pair.b.subject) if term is not None and term.key]
    if len(keys) == 2 and keys[0] != keys[1] and not set(keys) & set(pair.signals.shared):
        return Refusal(gate="other_subject", reason=f"of {keys[0]} and of {keys[1]}")
    common = in_common(pair)
    score = points(pair, common)
    bare = common.share > 0 and not common.words   # "shifts end at one", "talks went on until four": opposites alone
    if score < asked or (bare and not pair.signals.shared):
        return Refusal(gate="other_matter", reason=f"{score} points of evidence for one event, {asked} are asked")
    moment = one_named(pair) or one_moment(pair)
    bare_verb = same_deed(pair) and not beside_names(pair, frozenset({pair.a.predicate, pair.b.predicate}))
    loose = common.share < 0.5 and not moment and not common.head      # "the firm left in May", "the cash left in June"
    if _subjects_differ(pair) and (bare_verb or loose):
        return Refusal(gate="other_subject", reason="the passages tell of two things that happen")
    if not moment:
        return Refusal(gate="other_deed", reason=f"{pair.a.predicate} and {pair.b.predicate} may be two deeds")
    return None


_FIRST = re.compile(r"\b(?:first|earliest|initial)\b")
_LAST = re.compile(
    r"\b(?:latest|most recent|second|third|fourth)\b|\b(?:last|final) (?:of|one|to|case|victim|stage|round)\b"
)


_STAGE = re.compile(r"\b(?:first|second|third|final|next|last) (?:stage|phase|step|part|leg|wave|batch|group)\b")
_RESUMED = re.compile(r"\b(?:resum\w+|restart\w*|(?:start|begin|began|begun)\w* again)\b")
_AGAIN = re.compile(r"\bfor the (?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time\b")


def _apart_in_row(pair: Pair) -> bool:
    """Return whether one claim is about the first of a row and the other about a later one, or one of them alone says
    that it happened again or went on, or that it is a stage."""
    a, b = pair.a.statement.lower(), pair.b.statement.lower()
    moved = reset(pair.a) or reset(pair.b)      # "restarted on 1 October", "its return was put off"
    if any(bool(only.search(a)) != bool(only.search(b)) for only in (_AGAIN, _STAGE, *(() if moved else (_RESUMED,)))):
        return True
    return any(_FIRST.search(x) and _LAST.search(y) for x, y in ((a, b), (b, a)))


def _unreal(pair: Pair, sure: bool) -> Refusal | None:
    """Refuse a plan against its outcome, a supposition, a denial; "begins" and "will begin" are one. A judge who
    sees a contradiction has weighed plan and denial ("did not begin until May")."""
    modes = {pair.a.modality, pair.b.modality}
    loose = len(modes) > 1 and modes & {"wish", "possibility"} and not one_named(pair)
    if sure:
        return None if "question" not in modes else Refusal(gate="unreal", reason="one passage asks")
    if modes & {"condition", "question"} or loose:
        return Refusal(gate="unreal", reason="one passage asks, wishes or supposes")
    past = [claim.time.tense == "past" and claim.modality == "fact" and not reset(claim) for claim in (pair.a, pair.b)]
    if past[0] != past[1] and modes & {"plan", "promise"}:
        return Refusal(gate="plan", reason="one passage tells what was planned, the other what came of it")
    if _polarity(pair.a) != _polarity(pair.b):
        return Refusal(gate="negated", reason="one passage is negated")
    return None


def _polarity(claim: Claim) -> str:
    """Return the polarity; "did not leave until Saturday" says that he left."""
    awaited = claim.polarity == "negative" and any(when.relation in ("until", "before") for when in claim.time.spans)
    return "positive" if awaited else claim.polarity


def _subjects_differ(pair: Pair) -> bool:
    a, b = pair.a.subject, pair.b.subject
    return a is not None and b is not None and not (a.key or b.key) and not alike(a.head, b.head)
