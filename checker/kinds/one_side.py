"""Whether two passages say the same in so many words, or the opposite, whatever the judge makes of them."""

import re

from checker.kinds.evidence import in_common
from checker.kinds.lexical import alike
from checker.kinds.matter import opposites
from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold

AGREED = 0.4      # part of a matter in common from which two refusals are one
REACH = 5         # words after a negation that it may be about
_NEGATORS = frozenset({"no", "not", "never", "none", "nobody", "neither", "nor", "nothing", "without"})


def agree(pair: Pair) -> Refusal | None:
    """Refuse two refusals or denials of one matter, and one result told twice: the judge knows them badly."""
    if _both_deny(pair.a, pair.b) or _both_deny(pair.b, pair.a):
        return Refusal(gate="judged.agree", reason="both sentences deny the same")
    if _up_to(pair.a, pair.b) or _up_to(pair.b, pair.a):
        return Refusal(gate="judged.agree", reason="what lasts until a day in one ends on that day in the other")
    if opposed_sides(pair):
        return None
    told = (pair.a.stance and pair.b.stance) or pair.a.polarity == pair.b.polarity == "negative"
    if (told and in_common(pair).share >= AGREED) or _results(pair, opposite=False):
        return Refusal(gate="judged.agree", reason="in so many words, both take one side")
    return None


def _up_to(a: Claim, b: Claim) -> bool:
    """ "Closed until 28 March", "opens on 28 March", read off the sentence: another clause may be paired."""
    return any(re.search(rf"\b(?:until|till)\s+(?:\w+\s+)?{re.escape(when.text)}\b", a.sentence)
               for when in b.time.spans if when.relation == "at")


def _both_deny(a: Claim, b: Claim) -> bool:
    """ "Ruled out a levy"; "the plan is dear, with Ruiz saying that there will be no levy": the clause that is paired
    is not the one that denies, but what follows the negation is the matter."""
    if a.polarity != "negative" or b.polarity != "positive":
        return False
    words = fold(b.sentence).split()
    denied = {word for at, other in enumerate(words) if other in _NEGATORS for word in words[at + 1 : at + REACH]}
    return any(alike(word, other) for word in denied for other in a.matter)


def opposed_sides(pair: Pair) -> bool:
    """Return whether a word of one side denies what the other says: by polarity, opposite words, opposite results."""
    denied = {pair.a.polarity, pair.b.polarity} == {"positive", "negative"}
    return denied or opposites(pair.a, pair.b) is not None or _results(pair, opposite=True)


def _results(pair: Pair, opposite: bool) -> bool:
    """Return whether both sides tell one result: with opposite signs, or with one."""
    signs = [{x.sign, y.sign} for x in pair.a.results for y in pair.b.results if x.name == y.name]
    return {"positive", "negative"} in signs if opposite else {"positive"} in signs or {"negative"} in signs
