"""Chooses the verbatim words that a finding shows for one side."""

from checker.findings.camps import Voter
from checker.models import Camp, Claim, Side
from checker.text.fold import fold

SHORT = 240          # characters: a sentence that is read in one glance is shown whole
FEWEST_WORDS = 6     # "who was 45" is no passage to judge by; its sentence is


def side(camp: Camp, voter: Voter) -> Side:
    """Return a side: the sentence, or of a long sentence the clause that carries the marked words."""
    claim, mark = voter.claim, voter.mark
    start, end, text, line, column = _passage(claim, mark.start, mark.end)
    begin = min(max(mark.start, start), end)
    stop = max(min(mark.end, end), begin)
    if stop == begin:   # a mark outside of the passage marks nothing: the whole passage is meant
        begin, stop = start, end
    return Side(
        camp=camp, document=claim.document, source=claim.source, published=claim.published,
        line=line, column=column, start=start, end=end, text=text, mark_start=begin, mark_end=stop,
        value=mark.value, statement=claim.statement, holder=holder(claim),
    )


def holder(claim: Claim) -> str:
    """Return who vouches for a claim, in words: "Ana Ruiz", "an unnamed source", "Courier" for the paper."""
    voice = claim.holder.innermost
    if voice is None or voice.kind == "paper":
        return claim.source
    return voice.name or "an unnamed source"


def _passage(claim: Claim, start: int, end: int) -> tuple[int, int, str, int, int]:
    clause = (claim.start, claim.end, claim.text, claim.line, claim.column)
    place = _sentence_place(claim)
    if place is None:
        return clause
    sentence = (claim.sentence_start, claim.sentence_end, claim.sentence, *place)
    within = claim.start <= start and end <= claim.end
    sensible = within and len(fold(claim.text).split()) >= FEWEST_WORDS
    return clause if sensible and len(claim.sentence) > SHORT else sentence


def _sentence_place(claim: Claim) -> tuple[int, int] | None:
    """Return line and column of the sentence; None if the claim does not tell."""
    if claim.sentence_line:
        return claim.sentence_line, claim.sentence_column
    before = claim.sentence[: claim.start - claim.sentence_start]
    if "\n" in before or "\r" in before:
        return None
    return claim.line, claim.column - len(before)
