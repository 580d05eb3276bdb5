"""Whose commitment a claim is."""

from checker.claims.clauses import Clause
from checker.claims.grammar import Token
from checker.claims.roles import is_human
from checker.claims.speech import speech
from checker.claims.stance import Stance
from checker.claims.statement import Context
from checker.claims.terms import key_of
from checker.models import Holder, Term
from checker.text.fold import fold


def find_committer(clause: Clause, stance: Stance, subject: Term | None, holder: Holder, context: Context) -> str:
    """Return the entity key of the one who commits: the subject of a commitment verb, else the holder.

    A body that is not named goes by its noun ("the board": "board"), which is one body within a story.
    """
    innermost = holder.innermost
    if stance.voice is not None and stance.committer is stance.voice and innermost is not None and innermost.key:
        return innermost.key   # in "NATO: forget it," Hale said, the parser has NATO say it
    if stance.committer is not None:
        joint = find_joint(clause, stance, context)
        key = joint[0] if joint else key_of(clause, stance.committer, context)
        shared = subject.key if subject is not None and clause.subject is not None else ""
        key = key or (shared if stance.committer.i == getattr(clause.subject, "i", -1) else "")
        thing = innermost is not None and bool(innermost.key) and not _commits(stance.committer)
        return key or ("" if thing else _unnamed(stance)) or (innermost.key if innermost is not None else "")
    return innermost.key if innermost is not None else ""


def _commits(noun: Token) -> bool:
    """Return whether a noun can commit itself: in "the ferry will sail, Hale said" it is Hale who does."""
    return is_human(noun) or noun.lemma_.lower() in speech().bodies | speech().takenup or noun.tag_ in ("NNS", "NNPS")


def find_joint(clause: Clause, stance: Stance, context: Context) -> tuple[str, ...]:
    """Return the keys of all who commit if they are several and each has a name."""
    noun = stance.committer
    if noun is None or not hasattr(noun, "conjuncts"):
        return ()
    reference = context.referents.of(clause.section, noun)
    if reference is not None and reference.keys:
        return reference.keys
    members = sorted((noun, *noun.conjuncts), key=lambda token: token.i)
    keys = tuple(dict.fromkeys(key_of(clause, member, context) for member in members))
    return keys if len(keys) > 1 and all(keys) else ()


def _unnamed(stance: Stance) -> str:
    noun = stance.committer
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return ""
    return fold(" ".join(token.text for token in (*noun.lefts, noun) if token.dep_ == "compound" or token.i == noun.i))
