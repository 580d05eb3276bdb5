"""Which names of two articles, or of one, are spellings of one name, or two persons of one surname."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from checker.models import Claim, Match, Mention
from checker.text.countries import country_of, country_with
from checker.text.offices import read_office
from checker.text.spelling import alike, parts, skeleton, variant

BARE = 6   # letters; a shorter surname may be somebody else's ("Lee", "Leigh")


@dataclass(frozen=True)
class _Name:
    """A spelling in one document: its words, the words of its key, and where it stands first."""

    words: tuple[str, ...]
    key: tuple[str, ...]
    text: str
    kind: str
    claim: int
    start: int


def match_names(claims: Sequence[Claim], documents: Set[tuple[str, str]]) -> dict[tuple[int, int], tuple[Match, ...]]:
    """Return matches of names by index pair (i < j) of the claims that give them first.

    ``documents``: sorted pairs of documents to compare. Names in quotations are left out.
    """
    named = {name: list(found.values()) for name, found in _by_document(claims).items()}
    matches: dict[tuple[int, int], list[Match]] = defaultdict(list)
    for left, right in sorted(documents):
        for a, b in _candidates(named.get(left, []), named.get(right, []), left == right):
            if a.claim != b.claim and _one_name(a, b, named[left], named[right], left == right):
                one, other = sorted((a, b), key=lambda name: name.claim)
                matches[one.claim, other.claim].append(Match(kind="name", a=one.start, b=other.start, share=1.0))
    return {pair: tuple(found) for pair, found in matches.items()}


def _by_document(claims: Sequence[Claim]) -> dict[str, dict[str, _Name]]:
    """Return the spellings of each document outside quotations, each where it stands first."""
    quoted: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        quoted[claim.document] += [(quote.start, quote.end) for quote in claim.quotes]
    found: dict[str, dict[str, _Name]] = defaultdict(dict)
    for i, claim in enumerate(claims):
        for mention in claim.mentions:
            name = _Name(parts(mention.text), parts(mention.key), mention.text, mention.kind, i, mention.start)
            if _is_name(mention) and not any(s <= mention.start < e for s, e in quoted[claim.document]):
                found[claim.document].setdefault(mention.text, name)
    return found


def _is_name(mention: Mention) -> bool:
    """Leave out countries and their adjectives, titles that are no person's name ("Affairs Minister"), scraps."""
    words = parts(mention.text)
    if len("".join(words)) < 4 or country_of(mention.text):
        return False
    return mention.kind == "person" or not read_office(words[-1]).rank


def _candidates(left: Sequence[_Name], right: Sequence[_Name], same: bool) -> Iterator[tuple[_Name, _Name]]:
    """Yield two spellings that begin or end on like words."""
    holders: dict[str, list[_Name]] = defaultdict(list)
    for name in right:
        for key in _keys(name):
            holders[key].append(name)
    seen: set[tuple[int, int]] = set()
    for a in left:
        for b in (b for key in _keys(a) for b in holders[key]):
            spot = (min(a.start, b.start), max(a.start, b.start)) if same else (a.start, b.start)
            if a.text != b.text and spot not in seen:
                seen.add(spot)
                yield a, b


def _keys(name: _Name) -> set[str]:
    first, last, whole = name.words[0], name.words[-1], "".join(name.words)
    return {*map(skeleton, (last, last.replace("h", "g"), whole)), f"{first} {last[:1]}", " ".join(sorted(name.words))}


def _one_name(a: _Name, b: _Name, left: Sequence[_Name], right: Sequence[_Name], same: bool) -> bool:
    """Return whether two spellings stand for one name, as far as both documents tell."""
    if a.words == b.words:
        return True
    if _part(a, b) or _stem(a, b) or _town_and_person(a, b) or not variant(a.words, b.words):
        return False
    if same:
        return a.key == b.key or (alike(a.words, b.words) and variant(a.key, b.key)) or _short_for(a, b)
    both = any(other.words == b.words for other in left) and any(other.words == a.words for other in right)
    return variant(a.key, b.key) and not both


def _short_for(a: _Name, b: _Name) -> bool:
    """Return whether one is a bare surname that no full name of its article bears, the other a full name."""
    short, full = sorted((a, b), key=lambda name: len(name.key))
    if len(short.words[-1]) < BARE:
        return False
    return len(short.key) == 1 and len(full.key) > 1 and "person" in (short.kind, full.kind)


def _part(a: _Name, b: _Name) -> bool:
    """Return whether one is the other's short form: "Olsen" of "Ada Olsen", "Nord" of "Bergen-Nord"."""
    short, long = sorted((a.words, b.words), key=len)
    size = len(short)
    return size < len(long) and any(long[i : i + size] == short for i in range(len(long) - size + 1))


def _town_and_person(a: _Name, b: _Name) -> bool:
    """Return whether one is a well-known town and the other somebody: the Marins are not from Merano."""
    return any(country_with(town.text) and other.kind == "person" for town, other in ((a, b), (b, a)))


def _stem(a: _Name, b: _Name) -> bool:
    """Return whether one word continues the other ("German", "Germany"): another word, not another spelling.
    So is "South Australian" beside "South Australia"."""
    if country_of(a.words[-1]) and country_of(b.words[-1]):
        return True
    short, long = sorted((a.words[-1], b.words[-1]), key=len)
    alone = 1 in (len(a.words), len(b.words))
    return alone and short != long and long.startswith(short) and not alike(a.words, b.words)
