"""Capitals and peoples that act as governments: "Kyiv rejected", "the Ukrainian minister" are Ukraine's."""

from collections.abc import Iterable
from functools import lru_cache

from checker.claims.grammar import AUXILIARIES, Token
from checker.claims.proper import Name
from checker.models import Mention
from checker.text.countries import countries, country_of
from checker.text.fold import fold

# What states have and towns have not; "Paris's streets" are not the government's.
_STATE = frozenset({
    "government", "president", "presidency", "minister", "premier", "chancellor", "leader", "leadership", "official",
    "officials", "army", "military", "force", "troop", "parliament", "authority", "ambassador", "envoy", "diplomat",
    "delegation", "negotiator", "position", "demand", "offer", "proposal", "response", "policy", "stance", "refusal",
    "ally", "sanction", "term", "ministry", "embassy", "administration", "side", "commitment", "promise", "veto",
    "soldier", "navy", "intelligence", "king", "queen", "guarantee", "claim", "control",
})
_TALKS = frozenset({"talk", "deal", "agreement", "treaty", "tension", "relation", "war", "pressure", "demand", "truce"})
_ADDRESSING = frozenset({"warn", "urge", "accuse", "tell", "ask", "assure", "threaten", "blame", "criticise",
                         "criticize", "sue", "anger", "inform", "notify", "pressure", "press", "reassure", "sanction"})
_STATIVE = frozenset({"be", "have", "lie", "sit", "stand", "see", "become", "host", "wake", "sleep", "remain"})
_ENDINGS = ("n", "an", "ian", "ean", "ese", "ish", "i", "er", "ic", "ans", "ians")


def find_governments(names: Iterable[Name], places: set[str]) -> list[Mention]:
    """Return a second mention, with the country's key, where a capital or a people acts as its government."""
    found = []
    peoples = _peoples(places)
    for name in names:
        country = _country(name, peoples)
        if country and country != name.key and _acts(name.section.doc[name.end - 1]):
            start, end = name.section.span(name.start, name.end)
            found.append(Mention(start=start, end=end, text=name.section.text[start:end], key=country, kind="body"))
    return found


def _country(name: Name, peoples: dict[str, str]) -> str:
    """Return the country of a capital or an adjective; an invented country's adjective by its ending."""
    if len(name.words) > 2 or name.sure:
        return ""
    known = country_of(name.key) or _capitals().get(name.key, "")
    return fold(known) if known else peoples.get(name.key, "")


def _peoples(places: set[str]) -> dict[str, str]:
    """Return the places of the article by the adjectives that they can have: "velmoran" is of Velmora."""
    found: dict[str, str] = {}
    for place in (place for place in places if len(place) > 3):
        for word in {part + ending for part in (place, place.rstrip("aeiouy")) for ending in _ENDINGS} - {place}:
            found.setdefault(word, place)
    return found


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    found = {fold(country.cities[0]): name for name, country in countries().items() if country.cities}
    del found["brussels"]   # which speaks for the European Union, and hardly ever for Belgium
    return found


def _acts(token: Token) -> bool:
    """Return whether a place or people does what governments do."""
    above = token.head
    if token.dep_ == "nsubj":
        return (above.pos_ == "VERB" and above.lemma_ not in _STATIVE) or (any(
            item.dep_ in AUXILIARIES and item.lower_ in ("will", "would", "has", "had") for item in above.children
        ) and above.pos_ == "VERB")
    if token.dep_ == "dobj":
        return bool(above.lemma_ in _ADDRESSING)
    if token.dep_ == "pobj":
        return bool(above.dep_ == "agent" or (above.lower_ in ("with", "from", "on") and above.head.lemma_ in _TALKS))
    return bool(token.dep_ in ("poss", "amod", "compound", "nmod") and (
        above.lemma_.lower() in _STATE or (above.dep_ == "compound" and above.head.lemma_.lower() in _STATE)
        or any(item.dep_ == "compound" and item.lemma_.lower() in _STATE for item in above.children)
    ))
