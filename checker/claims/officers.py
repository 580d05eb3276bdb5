"""Who "the prime minister" is, where only another article of the run gives the name with the title."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from checker.models import Claim, Holder, Term, Voice
from checker.text.fold import fold


def name_officers(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the claims with the key of the one person who has an office in the run wherever only "the OFFICE"
    speaks, acts or commits. An office that two persons have, or two countries, names nobody."""
    officers = _officers(claims)
    return tuple(_named(claim, officers) if officers else claim for claim in claims)


def _officers(claims: Iterable[Claim]) -> dict[str, str]:
    people: dict[str, set[str]] = defaultdict(set)
    bodies: dict[str, set[str]] = defaultdict(set)
    for label in (label for claim in claims for label in claim.labels):
        people[label.office].add(label.person)
        bodies[label.office].update({label.body} - {""})
    return {
        office: next(iter(found)) for office, found in people.items()
        if office and len(found) == 1 and "" not in found and len(bodies[office]) < 2
    }


def _named(claim: Claim, officers: Mapping[str, str]) -> Claim:
    chain = tuple(_voice(voice, officers) for voice in claim.holder.chain)
    subject = _term(claim.subject, officers)
    committer = officers.get(claim.committer, claim.committer)
    if (chain, subject, committer) == (claim.holder.chain, claim.subject, claim.committer):
        return claim
    return claim.model_copy(update={"holder": Holder(chain=chain), "subject": subject, "committer": committer})


def _voice(voice: Voice, officers: Mapping[str, str]) -> Voice:
    key = "" if voice.key else _officer(voice.name, officers)
    return voice.model_copy(update={"key": key}) if key else voice


def _term(term: Term | None, officers: Mapping[str, str]) -> Term | None:
    key = _officer(term.text, officers) if term is not None and not term.key else ""
    return term.model_copy(update={"key": key}) if term is not None and key else term


def _officer(words: str, officers: Mapping[str, str]) -> str:
    """Return the person of exactly "the OFFICE"; "the former prime minister" is somebody else."""
    folded = fold(words)
    return officers.get(folded.removeprefix("the "), "") if folded.startswith("the ") else ""
