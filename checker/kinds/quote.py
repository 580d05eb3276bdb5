"""Kind `quote`: the same words between quotation marks, altered."""

from checker.kinds.fair_quote import quoted_fairly
from checker.models import Claim, Mark, Match, Outcome, Pair, Quote, Record, Refusal, Ruling
from checker.text.elapsed import days_between
from checker.text.persons import same_person
from checker.text.worddiff import likeness, show, words

_UNMATCHED = Refusal(gate="unmatched", reason="no quotation of one side resembles one of the other")
SURE = 0.85   # share of words kept from which a remark needs no speaker
NEAR = 0.5    # cosine from which two claims are told of one occasion


class QuoteOptions(Record):
    """``same_words``: share of words kept above which two quotations of one speaker are one remark, from
    hand-written pairs of altered (0.6 and more) and different (0.3 and less) quotations; without a named
    speaker ``same_words_unnamed`` is asked. ``days``: remarks further apart are two occasions."""

    min_words: int = 5
    same_words: float = 0.6
    same_words_unnamed: float = 0.65
    days: int = 21


class QuoteKind:
    """Kind `quote`: one remark quoted in two wordings."""

    name = "quote"
    Options = QuoteOptions

    def judge(self, pair: Pair, options: QuoteOptions) -> Outcome:
        """Judge every two quotations that alignment takes for one remark."""
        matches = [match for match in pair.signals.matches if match.kind == "quote"]
        said = [self._judge(pair, match, options) for match in matches]
        return Outcome.of(said, _UNMATCHED)

    def _judge(self, pair: Pair, match: Match, options: QuoteOptions) -> Ruling | Refusal:
        a, b = _quote(pair.a, match.a), _quote(pair.b, match.b)
        refusal = quoted_fairly(pair, a, b) or _unlike(pair, a, b, options) or _apart(pair, options)
        if refusal:
            return refusal
        return Ruling(
            verdict="conflict", topic=_topic(a, b), a=_mark(a), b=_mark(b),
            why=f"The same remark in two wordings: “{show(a.text, b.text)}”.",
            settle="The recording, or the speaker's office.",
        )


def _unlike(pair: Pair, a: Quote, b: Quote, options: QuoteOptions) -> Refusal | None:
    if a.speaker and b.speaker and not same_person(a.speaker, b.speaker):
        return Refusal(gate="other_speaker", reason=f"{a.speaker_name} and {b.speaker_name} are two speakers")
    if min(len(words(a.text)), len(words(b.text))) < options.min_words:
        return Refusal(gate="scrap", reason=f"fewer than {options.min_words} words may be another remark")
    share, named = likeness(a.text, b.text), a.speaker and b.speaker
    if share < (options.same_words if named else options.same_words_unnamed):
        return Refusal(gate="different_words", reason="too few words in common: these are two remarks")
    if not named and share < SURE and not pair.signals.shared and pair.signals.cosine < NEAR:
        return Refusal(gate="speaker_unknown", reason="a speaker is not known, and nothing else ties the remarks")
    return None


def _apart(pair: Pair, options: QuoteOptions) -> Refusal | None:
    apart = days_between(pair.a.published, pair.b.published)
    if apart is not None and apart > options.days:
        return Refusal(gate="other_occasion", reason=f"{apart} days apart, it may have been said twice")
    return None


def _quote(claim: Claim, start: int) -> Quote:
    return next(quote for quote in claim.quotes if quote.start == start)


def _mark(quote: Quote) -> Mark:
    text = quote.text.rstrip(" ,")   # the comma before "she said" is the paper's
    return Mark(start=quote.start, end=quote.start + len(text), text=text, value=" ".join(words(text)))


def _topic(a: Quote, b: Quote) -> str:
    common = sorted(set(words(a.text)) & set(words(b.text)), key=lambda word: (-len(word), word))[:3]
    return f"quote:{a.speaker or b.speaker}:{' '.join(common)}"
