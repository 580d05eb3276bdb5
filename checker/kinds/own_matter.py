"""What each of two positions has of its own, so that both may be held at once; a part of kind `stance`."""

from checker.kinds.lexical import alike
from checker.kinds.matter import Overlap, names_in, opposites
from checker.kinds.one_party import same_party
from checker.kinds.party import parties
from checker.models import Claim, Pair, Refusal
from checker.text.fold import fold
from checker.vocabulary import lexicon, remembered

_LEXICONS = ("commitments", "implicatives", "attitudes")
_REST = frozenset({"fresh", "new", "further", "other", "additional", "second", "remain"})
_HEADS = 2   # words of a matter in which a verb of giving up stands that was not read as one


def own_matter(pair: Pair, found: Overlap) -> Refusal | None:
    """Refuse positions on two parts of a matter, for two sorts of people, or of which one was not read."""
    if _of_two_sorts(pair.a, pair.b):
        return Refusal(gate="other_subject", reason="it is said of two sorts of people or things")
    if _each_its_own(pair, found):
        return Refusal(gate="other_part", reason=f"each side has something of its own: {', '.join(found.left)}")
    if not _REST.isdisjoint(found.left):
        return Refusal(gate="other_part", reason="one side speaks of what is new or left over")
    if _unread(pair.a, found) or _unread(pair.b, found):
        return Refusal(gate="unread", reason="a verb of one side says that something is given up or kept from")
    return None


def _of_two_sorts(a: Claim, b: Claim) -> bool:
    """ "Skippers must pass the test", "cooks need not sit it": of neither does the other side speak."""
    return _foreign(a, b) and _foreign(b, a)


def _foreign(claim: Claim, other: Claim) -> bool:
    term = claim.subject
    if term is None or not term.head or any(same_party(term.key or fold(term.head), key) for key in parties(claim)):
        return False
    return not any(alike(term.head, word) for word in (*other.matter, *fold(other.sentence).split()))


def _each_its_own(pair: Pair, found: Overlap) -> bool:
    """ "Pays the bills", "does not pay for the luggage": one verb or a pair of opposites, and two things."""
    words = opposites(pair.a, pair.b)
    verb = bool(found.head) and {pair.a.predicate, pair.b.predicate} == {found.word}
    names = names_in(pair.a) | names_in(pair.b)
    left = set(found.left) - names - set(words or ())
    return bool(words or verb) and all(left & set(claim.matter) for claim in (pair.a, pair.b))


def _unread(claim: Claim, found: Overlap) -> bool:
    """ "Is to drop the crocodile", "there will be no crocodile"."""
    return any(word in _giving_up() and word in found.left for word in claim.matter[:_HEADS])


@remembered()
def _giving_up() -> frozenset[str]:
    """Return the verbs after which a thing is not, or is no longer so."""
    groups = (group for name in _LEXICONS for group in lexicon(name)["groups"] if group["signature"][0] == "negative")
    return frozenset(entry for group in groups for entry in group["entries"] if " " not in entry)
