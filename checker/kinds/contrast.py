"""A doer whom the other side rules out by name: "Hale, and not Ruiz" against "Ruiz"; a part of kind `actor`."""

from collections.abc import Iterator

from checker.kinds.lexical import alike
from checker.models import Claim, Deed, Mark, Pair, Record, Ruling, Term
from checker.text.fold import fold
from checker.text.persons import same_person
from checker.text.voices import comparable

_PRONOUNS = frozenset({"it", "he", "she", "they", "who", "which", "that", "what"})
_REVERSING = frozenset({"reversal", "prohibition"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})


class ContrastOptions(Record):
    """``cosine``: similarity above which two claims tell one deed, if one of them rules out the other's doer."""

    cosine: float = 0.5


def ruled_out(pair: Pair, options: ContrastOptions) -> Iterator[Ruling]:
    """Yield a ruling where one side's subject is who the other side says it was not."""
    if pair.signals.cosine < options.cosine or not comparable(pair.a.holder, pair.b.holder):
        return
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        for deed in one.deeds:
            for term in deed.denied:
                found = next((doer for doer in _doers(other) if _alike(term, doer)), None)
                if found and _one_matter(one, other, deed):
                    doer = one.subject if one.subject and deed.doers[0].head in _PRONOUNS else deed.doers[0]
                    marks = {one.id: _mark(doer), other.id: _mark(found)}
                    yield Ruling(
                        verdict="conflict", topic=f"actor:not:{fold(term.text)}",
                        a=marks[pair.a.id], b=marks[pair.b.id],
                        why=f"One passage has it that {found.text} did it, the other that it was not "
                            f"{term.text} but {doer.text}.",
                        settle="The record of the deed, or those present.",
                    )


def _doers(claim: Claim) -> Iterator[Term]:
    """Yield the subject of a claim, and who did what is told in it: "handed over by its treasurer"."""
    if claim.subject:
        yield claim.subject
    for deed in claim.deeds:
        yield from deed.doers


def stated(claim: Claim, deed: Deed | None = None) -> bool:
    """Return whether a claim says that something was done. In "Hale, not Ruiz, wrote it" the negation belongs
    to the doer; what is proposed is a plan, but proposing it is done."""
    asserted = claim.modality not in ("possibility", "condition", "question", "wish")
    undone = claim.stance in _REVERSING and deed is not None   # "cancelled the order": what is denied is the order
    return asserted and (claim.polarity == "positive" or undone or bool(deed and deed.denied))


def _one_matter(one: Claim, other: Claim, deed: Deed) -> bool:
    names = {word for key in one.keys | other.keys for word in key.split()}
    common = [word for word in one.matter if word not in names and any(alike(word, x) for x in other.matter)]
    return bool(common) and stated(one, deed) and stated(other) and not any(item.denied for item in other.deeds)


def _alike(denied: Term, subject: Term) -> bool:
    if denied.key and subject.key:
        return same_person(denied.key, subject.key) or denied.key == subject.key
    return denied.head == subject.head and (_words(denied) <= _words(subject) or _words(subject) <= _words(denied))


def _words(term: Term) -> frozenset[str]:
    return frozenset(fold(term.text).split()) - _ARTICLES


def _mark(term: Term) -> Mark:
    return Mark(start=term.start, end=term.end, text=term.text, value=term.key or fold(term.text))
