"""Who stands behind a claim, and whether two claims are one party's."""

from checker.kinds.one_party import same_party
from checker.models import Claim, Mention, Term, Voice
from checker.text.fold import fold

_HANDED = ("commitment", "plan")   # "Ruiz underscored the town's readiness to talk": Ruiz's stance too
_COMING = ("plan", "promise")
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_ANYBODY = frozenset({"those", "it", "that", "people", "officials", "sources", "source", "witnesses", "experts",
                      "analysts", "critics", "residents", "reports", "report", "some", "others", "observers", "man",
                      "woman", "spokesman", "spokeswoman", "spokesperson", "official", "one", "who"})
_OWNED = (["its"], ["her"], ["his"], ["their"])


def parties(claim: Claim) -> tuple[str, ...]:
    """Return the keys of those whose stance a claim may be, the surest first: committer, holder.

    A deed ("Harrow has sold the mill") shows the stance of who did it, not of who reports it.
    """
    voice = claim.holder.innermost
    keys = [claim.committer, *claim.joint, *voiced(voice), *owner(claim)]
    if voice is None and claim.stance in _HANDED and claim.subject:
        keys += [m.key for m in claim.mentions if m.kind == "person" and m.key == claim.subject.key]
    if claim.modality in _COMING and claim.subject and claim.subject.key in _persons(claim):
        keys.append(claim.subject.key)   # "President Ruiz will not sign, the presidency said": her stance
    if not claim.stance and claim.modality == "fact":
        keys = [claim.subject.key] if claim.subject else []
    bodies = [label.body for label in claim.labels if label.person in keys and label.person]
    return tuple(dict.fromkeys(key for key in (*keys, *bodies) if key))


def _persons(claim: Claim) -> frozenset[str]:
    return frozenset(mention.key for mention in claim.mentions if mention.kind == "person")


def voiced(voice: Voice | None) -> list[str]:
    """Return the keys of a voice: its own, its noun ("the council"), whom it belongs to ("Harrow's lawyers")."""
    if voice is None or voice.key:
        return [voice.key] if voice else []
    owner, possessive, _ = voice.name.replace("’", "'").partition("'s ")
    words = [word for word in fold(owner if possessive else voice.name).split() if word not in _ARTICLES]
    return [] if not words or words[-1] in _ANYBODY else [" ".join(words)]


def owner(claim: Claim) -> list[str]:
    """Return whose "its lawyers" or "her agent" is: the subject of the claim, or the only one that it names."""
    voice = claim.holder.innermost
    if voice is None or voice.key or fold(voice.name).split()[:1] not in _OWNED:
        return []
    if claim.subject is not None and claim.subject.key:
        return [claim.subject.key]
    keys = {mention.key for mention in claim.mentions if mention.kind != "place"}
    return list(keys) if len(keys) == 1 else []


def shared_party(a: Claim, b: Claim) -> str:
    """Return the key that both claims' parties share, in its shortest form, a person's before a body's; or ""."""
    if _two_committers(a, b):
        return ""
    found = {min(x, y, key=len) for x in parties(a) for y in parties(b) if same_party(x, y)}
    persons = {mention.key for claim in (a, b) for mention in claim.mentions if mention.kind == "person"}
    people = {key for key in found if any(same_party(key, person) for person in persons)}
    return min(people or found, key=lambda key: (len(key), key), default="")


def _two_committers(a: Claim, b: Claim) -> bool:
    """Return whether one speaker tells of the stances of two others: "Ruiz said that Brenn blocked it"."""
    left, right = _named_committers(a), _named_committers(b)
    voices = [voice for claim in (a, b) for voice in voiced(claim.holder.innermost)]
    told = any(same_party(key, voice) for key in (*left, *right) for voice in voices)
    return bool(left and right) and not told and not any(same_party(x, y) for x in left for y in right)


def _named_committers(claim: Claim) -> frozenset[str]:
    """Return the names of those who take the stance."""
    return frozenset({claim.committer, *claim.joint} & {mention.key for mention in claim.mentions} - {""})


def two_owners(a: Claim, b: Claim, party: str) -> bool:
    """Return whether a body without a name is another's on each side: "Norham's regulator", "Leyford's regulator"."""
    if any(mention.key == party for claim in (a, b) for mention in claim.mentions):
        return False
    left, right = ({m.key for m in claim.mentions if _within(m, claim.subject)} for claim in (a, b))
    return bool(left and right) and not left & right


def _within(mention: Mention, term: Term | None) -> bool:
    return term is not None and term.start <= mention.start and mention.end <= term.end
