"""Who and what a figure or a time is of, by name: of two firms each has its own stake."""

from checker.kinds.settings import TOGETHER, have_common, telling
from checker.models import Claim, Mention, Pair, Refusal, Setting
from checker.text.proper import proper_words


def two_owners(pair: Pair) -> Refusal | None:
    """Refuse passages that are about two names, whoever else both mention: "bought Wrather shares, a filing with the
    regulator said". Among many articles a passage without a name is about those that its article names."""
    if pair.same_document:
        return None
    here, there = pair.signals.settings
    one, other = _core(pair.a), _core(pair.b)
    missing = _missing(one, pair.b, there), _missing(other, pair.a, here)
    if all(missing) or (any(missing) and not (one and other) and here.crowd > TOGETHER):
        return Refusal(gate="other_names", reason=f"{min(one or other)} is not in the other article")
    return None


def _missing(core: frozenset[str], claim: Claim, setting: Setting) -> bool:
    return bool(core) and not have_common(core, claim.keys | setting.names | proper_words(claim.sentence))


def _core(claim: Claim) -> frozenset[str]:
    """Return the names in what a claim is about and in what is done to it, countries left out."""
    terms = [term for term in (claim.subject, claim.object) if term is not None]
    named = [mention for mention in claim.mentions if _is_name(claim, mention)]
    inside = {mention.key for mention in named for term in terms if term.start <= mention.start < term.end}
    return telling(frozenset(inside | {term.key for term in terms for mention in named if term.key == mention.key}))


def _is_name(claim: Claim, mention: Mention) -> bool:
    """Return whether a mention is certainly a name: no first word of a sentence ("Methanol"), no feast."""
    if mention.text == mention.text.lower() or (mention.kind == "other" and " " not in mention.text):
        return False
    return not any(when.start <= mention.start < when.end for when in claim.time.spans)
