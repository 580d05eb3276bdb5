"""Whether two claims put one thing at the places that they name; a part of kind `place`."""

from itertools import product

from checker.kinds.backing import opposed
from checker.kinds.lexical import alike
from checker.models import Claim, Pair, Term
from checker.text.fold import fold
from checker.text.intervals import agree
from checker.text.proper import proper_words
from checker.text.whereabouts import Spot
from checker.vocabulary import lexicon, remembered

_WEAK = frozenset({"be", "have", "do", "say", "tell", "go", "come", "get", "make", "take"})   # verbs of any event
_DEFINITE = ("the ", "this ", "that ", "both ", "two ", "three ", "four ", "five ", "six ", "all ")
_LOTS = frozenset({"lot", "number", "series", "string", "dozen", "hundred", "thousand", "score"})


def many(pair: Pair) -> bool:
    """Return whether the passages tell of some of a kind: "fires are burning"; but "searchers found the hiker"."""
    some = [_many(claim) for claim in (pair.a, pair.b)]
    return all(some) or (any(some) and not _one_patient(pair))


def _many(claim: Claim) -> bool:
    terms = [term for term in (claim.subject, claim.object) if term is not None and term.text]
    return bool(terms) and all(_some(term) for term in terms)


def _some(term: Term) -> bool:
    if term.head in _LOTS:
        return True
    words = f" {fold(term.text.split(',')[0])} "
    plural = f" {term.head}s " in words or f" {term.head}es " in words
    return plural and not term.key and not words.strip().startswith(_DEFINITE) and not any(c.isdigit() for c in words)


def _one_patient(pair: Pair) -> bool:
    """Return whether what the one passage is about stands in the other."""
    heads = [term.head for claim in (pair.a, pair.b) for term in (claim.subject,) if term is not None and _some(term)]
    common = {x for x, y in product(pair.a.matter, pair.b.matter) if alike(x, y)}
    names = {word for key in pair.a.keys | pair.b.keys for word in key.split()}
    return bool(common - names - {*heads, pair.a.predicate, pair.b.predicate})


def other_count(pair: Pair) -> bool:
    """Return whether both passages count, and no count of the one fits one of the other: two attacks, two tolls."""
    both = [(a, b) for a, b in product(pair.a.quantities, pair.b.quantities) if a.unit == b.unit == "count"]
    return bool(both) and not any(agree(a, b) for a, b in both)


def one_thing(pair: Pair, a: Spot, b: Spot) -> bool:
    """Return whether one thing is said to be, or to happen, at both places: "signed the treaty in Lisbon", "the
    treaty was signed in Vienna". A verb alone ("killed", "was") is no one thing; a noun in common is asked too."""
    of = _governors(pair.a, a), _governors(pair.b, b)
    common = [x for x, y in product(*of) if alike(x, y)]
    subjects = [claim.subject.head for claim in (pair.a, pair.b) if claim.subject is not None]
    if not any(word not in _WEAK for word in common):
        return bool(common) and len(subjects) == 2 and alike(*subjects)
    heads = [[t.head for t in (claim.subject, claim.object) if t is not None] for claim in (pair.a, pair.b)]
    return any(alike(x, y) for x, y in product(*heads))


def one_happening(pair: Pair, contradiction: float) -> bool:
    """Return whether both passages tell one thing of one who is named: by one deed ("found", "came upon"), or by two
    verbs of which the judge finds that they exclude one another."""
    named = _named(pair.a) & _named(pair.b)
    told = _told(pair.a) & _told(pair.b)
    return bool(named) and bool(told or opposed(pair, contradiction))


def _told(claim: Claim) -> frozenset[str]:
    """Return what the deeds of a claim are called; "was found" is a discovery without its doer."""
    own = _deeds().get(claim.predicate, claim.predicate)
    return frozenset([own, *(deed.name for deed in claim.deeds)]) - _WEAK - {""}


def _named(claim: Claim) -> frozenset[str]:
    """Return the names in a statement, pronouns resolved; where it happened is nobody's name."""
    places = (fold(mention.text).split() for mention in claim.mentions if mention.kind == "place")
    return proper_words(claim.statement) - frozenset().union(*places)


@remembered()
def _deeds() -> dict[str, str]:
    """Return the deed that each verb says by itself."""
    return {verb: name for name, verbs in lexicon("deeds").items() for verb in verbs if " " not in verb}


def _governors(claim: Claim, spot: Spot) -> tuple[str, ...]:
    at = claim.start + spot.start
    return next((site.of for site in claim.sites if site.start <= at < site.end), ())
