"""Who gives a figure: organisers and police each have their own count, one police force has one."""

import re

from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold

_RECKONED = re.compile(
    r"\b(?:by|in|on) (?:(?:the|its|their|his|her) )?(?P<who>(?:[\w'’-]+ ){0,5}?)(?:own )?"
    r"(?:reckoning|estimates?|counts?|accounts?|figures|tally)\b(?: of (?P<of>[\w'’ -]+))?"
)
_TOLD_BY = frozenset({"put", "estimate", "reckon", "claim", "say", "speak", "insist", "calculate"})
_OWN = re.compile(r"(?:By|On) (?:its|their|his|her) (?:own )?(?:reckoning|estimates?|counts?|figures|tally)\b")
_PUT = re.compile(r"(?P<who>(?:[\w'’-]+ ){1,4}?)(?:has |have )?puts? (?:the|its|their)\b")   # "Police put the crowd at"
_PAPERS = frozenset({    # what an office writes, and whom it sends to say so, are the office
    "account", "audit", "book", "chief", "count", "director", "document", "figure", "file", "finding", "head", "leader",
    "letter", "log", "memorandum", "note", "office", "officer", "official", "record", "register", "report", "release",
    "spokesman", "spokeswoman", "spokesperson", "statement", "study", "survey", "the", "a", "an", "of", "in", "at",
    "for", "its", "his", "her", "their", "and", "who", "own", "mr", "mrs", "ms", "dr", "final",
})


def of_two_voices(pair: Pair) -> Refusal | None:
    """Refuse what two parties each claim for themselves."""
    one, other = _voice(pair.a), _voice(pair.b)
    if _outside(one) != _outside(other):
        return Refusal(gate="attributed", reason=f"{one if _outside(one) else other} reckon for themselves")
    if one and other and not _one_voice(one, other):
        return Refusal(gate="attributed", reason=f"{one} and {other} each have a figure of their own")
    return None


def _outside(voice: str) -> bool:
    """Return whether somebody reckons who has no part in the matter: "analysts put the bill at"."""
    return bool(re.search(r"\b(?:analyst|economist|expert|critic|campaigner|observer|forecaster|broker)s?\b", voice))


def _one_voice(one: str, other: str) -> bool:
    """Return whether two names are of one voice: "the brigade's log" speaks for "the chief of the local brigade"."""
    if one == other:
        return True
    words, others = _words(one), _words(other)
    return bool(words and others) and (words <= others or others <= words)


def _words(voice: str) -> frozenset[str]:
    found = re.findall(r"\w+", re.sub(r"['’]s?\b", "", fold(voice)))
    return frozenset(word.removesuffix("s") for word in found if not {word, word.removesuffix("s")} & _PAPERS)


def _voice(claim: Claim) -> str:
    """Return who gives the figure: the holder, the one by whose reckoning it is, the subject of "puts it at"."""
    voice = claim.holder.innermost
    if voice is not None:
        return voice.key or voice.name.lower()
    reckoned = _RECKONED.search(claim.sentence.lower())
    if _OWN.match(claim.sentence):
        return "its own reckoning"    # whoever the sentence before names, it is not the other passage's voice
    if reckoned and (who := (reckoned["who"] + (reckoned["of"] or "")).strip()):
        return who
    put = _PUT.match(claim.sentence)
    if put and claim.quantities:
        return fold(put["who"])
    if claim.predicate in _TOLD_BY and claim.subject is not None:
        return claim.subject.key or claim.subject.text.lower()
    return ""
