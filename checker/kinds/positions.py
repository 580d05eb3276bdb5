"""How positions are put into words and camps."""

from checker.models import Claim, Mark, Pair

_WORDS = {"positive": "for", "negative": "against", "open": "open"}


def say_positions(pair: Pair, party: str, about: str, turned: bool) -> str:
    """Say in one sentence how a party stands on two sides, with both dates if it may have turned."""
    first, last = sorted((pair.a, pair.b), key=lambda claim: (str(claim.published), claim.document))
    before, after = _WORDS[first.polarity], _WORDS[last.polarity]
    matter = about or "what the passages speak of"
    if before == after:
        when = f" on {_day(first)} and {_day(last)}" if turned else ""
        return f"{party.title()} is said to do two things that exclude one another{when}: {matter}."
    if not turned:
        return f"{party.title()}: {before} in one passage, {after} in the other ({matter})."
    return f"{party.title()}: {before} on {_day(first)}, {after} on {_day(last)} ({matter})."


def _day(claim: Claim) -> str:
    return f"{claim.published.day} {claim.published:%B %Y}" if claim.published else "a day not known"


def mark_position(claim: Claim, about: str) -> Mark:
    """Mark a whole passage with the position it takes, by which camps are formed ("against levy")."""
    return Mark(start=claim.start, end=claim.end, text=claim.text, value=f"{_WORDS[claim.polarity]} {about}".strip())
