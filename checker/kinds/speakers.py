"""The same words in two mouths: one half of the kind `actor`."""

from checker.models import Claim, Mark, Match, Pair, Quote, Record, Refusal, Ruling
from checker.text.fold import fold
from checker.text.parties import same_party
from checker.text.persons import same_person


class RemarkOptions(Record):
    """``min_words``, ``same_words``: of a quotation that two speakers are given; shorter or looser ones may
    well have been said by both."""

    min_words: int = 6
    same_words: float = 0.85


def remark(pair: Pair, match: Match, options: RemarkOptions) -> Ruling | Refusal:
    """Judge two quotations that alignment takes for one remark by who is said to have said them."""
    a, b = (_quote(claim, at) for claim, at in ((pair.a, match.a), (pair.b, match.b)))
    if not a.speaker or not b.speaker or same_person(a.speaker, b.speaker) or same_party(a.speaker, b.speaker):
        return Refusal(gate="same_speaker", reason="the words have one speaker, or one speaker is not known")
    if {kind_of(pair.a, a.speaker), kind_of(pair.b, b.speaker)} != {"person"}:
        return Refusal(gate="spoken_for", reason="a body and a person may be one voice")
    if match.share < options.same_words or min(len(fold(quote.text).split()) for quote in (a, b)) < options.min_words:
        return Refusal(gate="other_words", reason="too short or too different to be one remark")
    return Ruling(
        verdict="conflict", topic=f"actor:said:{' '.join(fold(a.text).split()[:4])}",
        a=Mark(start=a.start, end=a.end, text=a.text, value=a.speaker_name),
        b=Mark(start=b.start, end=b.end, text=b.text, value=b.speaker_name),
        why=f"The same words are put into two mouths: {a.speaker_name} and {b.speaker_name}.",
        settle="The recording, or the speakers' offices.",
    )


def kind_of(claim: Claim, key: str) -> str:
    """Return what a key names in a claim, or among those who speak there: person, body, place or other."""
    voices = (voice.kind for voice in claim.holder.chain if voice.key == key)
    return next((mention.kind for mention in claim.mentions if mention.key == key), next(voices, "other"))


def _quote(claim: Claim, start: int) -> Quote:
    return next(quote for quote in claim.quotes if quote.start == start)
