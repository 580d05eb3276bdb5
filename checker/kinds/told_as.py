"""As what a figure is told: demanded, foreseen or come true; as which kind of a measure; as the name of a race."""

import re

from checker.kinds.lexical import alike, opposed
from checker.kinds.one_party import same_party
from checker.kinds.tolls import TOLLS
from checker.models import Claim, Pair, Quantity, Refusal

_OFFERED = frozenset({"offer", "bid", "propose"})
_DEMANDED = frozenset({
    "demand", "ask", "seek", "request", "want", "claim", "counterclaim", "sue", "urge", "ask for", "call for",
})
_ASKED = _OFFERED | _DEMANDED
_ASKING = frozenset({"ransom", "bid", "reward"})   # measures that are themselves what somebody asks or offers

_FORESEEN = frozenset({
    "forecast", "predict", "project", "expect", "foresee", "anticipate", "target", "projection", "envisage", "aim",
})
_KINDS = frozenset({
    "gross", "net", "operating", "pre-tax", "pretax", "underlying", "adjusted", "core", "headline", "median", "average",
    "mean", "nominal", "real", "structural", "statutory", "like-for-like",
    "forecast", "projected", "predicted", "expected", "planned", "proposed",
})
_USUAL = frozenset({"net", "headline", "real", "average"})   # "profit" alone may be the net one
_NEAR = 2      # words from "net" to what it tells of: "net annual profit"
_WORD = re.compile(r"[\w-]+")
_WANT = re.compile(r"\b(?:want|wish|hop|urg)(?:e|es|ed|s|ing)?\b|\bwould like\b")   # not "must, the judges ruled"
_RACE = re.compile(r"\b(?:the|men['’]s|women['’]s) $", re.IGNORECASE)
_WAY = re.compile(r" (?:between|from|to|of|that|separating|which|away|off|down|up|long|wide|deep|high)\b")


def told_as_two(pair: Pair, a: Quantity, b: Quantity) -> Refusal | None:
    """Return why two figures are not told as one, or None: "asked for nine years", "was given six"."""
    told = a.family not in TOLLS and not {a.measure, b.measure} & _ASKING   # "claimed nine lives"
    sides = ((pair.a, a), (pair.b, b))
    foreseen = [_is(_FORESEEN, claim, figure) for claim, figure in sides]
    if foreseen[0] != foreseen[1] and any(claim.modality == "fact" for claim, _ in sides):
        return Refusal(gate="plan", reason="one figure is what was foreseen, the other what came of it")
    asked = [told and (_is(_ASKED, claim, figure) or _wished(claim, figure)) for claim, figure in sides]
    if asked[0] != asked[1]:
        return Refusal(gate="asked", reason="one figure is what was asked, the other what was done")
    demanded, offered = ([_is(verbs, claim, figure) for claim, figure in sides] for verbs in (_DEMANDED, _OFFERED))
    if (any(demanded) and any(offered)) or (all(demanded) and _two_askers(pair)):
        return Refusal(gate="asked", reason="two parties each ask or offer something")
    if opposed(a.governor, b.governor) and not (a.measure or b.measure or "change" in {*a.scope, *b.scope}):
        return Refusal(gate="other_deed", reason=f"{a.governor} and {b.governor} are opposites")
    kinds = _kinds(pair.a, a), _kinds(pair.b, b)
    if _only(kinds[0], pair.b) or _only(kinds[1], pair.a):
        return Refusal(gate="other_kind", reason=f"one figure is {min(kinds[0] | kinds[1])}")
    if a.unit == "km" and (_race(pair.a, a) or _race(pair.b, b)):
        return Refusal(gate="other_measure", reason="a distance is the name of a race")
    return None


def _wished(claim: Claim, figure: Quantity) -> bool:
    """Return whether somebody wants what the figure is of: "want him to go to prison for nine years"."""
    wished = claim.modality == "wish" and figure.governor == claim.predicate and figure.unit != "count"
    return wished and bool(_WANT.search(claim.sentence))


def _is(verbs: frozenset[str], claim: Claim, figure: Quantity) -> bool:
    if figure.unit == "count":       # "two of the three bids", "nine wanted him to stay"
        return figure.role == "object" and figure.governor in verbs
    return bool({figure.governor, claim.predicate, figure.noun} & verbs)


def _two_askers(pair: Pair) -> bool:
    """Return whether two who are named asked: a claim and a counterclaim."""
    keys = [claim.subject.key for claim in (pair.a, pair.b) if claim.subject is not None and claim.subject.key]
    return len(keys) == 2 and not same_party(*keys) and not same_party(*reversed(keys))


def _kinds(claim: Claim, figure: Quantity) -> frozenset[str]:
    """Return the words by which a measure is of one kind: "net" of "net debt"."""
    words = _WORD.findall(re.sub(r"gross (?=domestic|national)", "", claim.text.lower()))
    names = {word for word in (figure.noun, *figure.measure.split()) if word}
    return frozenset(
        word for at, word in enumerate(words)
        if word in _KINDS and any(alike(next_, name) for next_ in words[at + 1 : at + 1 + _NEAR] for name in names)
    )


def _only(kinds: frozenset[str], other: Claim) -> bool:
    """Return whether a kind of one side has no word on the other, which names another or should name this."""
    words = frozenset(_WORD.findall(other.text.lower()))
    return bool(kinds - words) and bool(kinds - _USUAL or words & (_KINDS - kinds))


def _race(claim: Claim, figure: Quantity) -> bool:
    """Return whether a length names a race: "won the 1,500 metres"; but not "the 40 kilometres between"."""
    before = claim.sentence[: max(figure.start - claim.sentence_start, 0)]
    after = claim.sentence[max(figure.end - claim.sentence_start, 0) :]
    return bool(_RACE.search(before)) and not _WAY.match(after)
