"""How much speaks for two passages excluding one another: a weighed sum of what can be read off, and nothing hidden."""

from dataclasses import dataclass

from checker.kinds.evidence import in_common
from checker.kinds.standing import both_positions
from checker.models import Judgement, Pair
from checker.text.dates import WEEKDAYS
from checker.text.fold import fold
from checker.text.gist import likeness
from checker.text.proper import proper_words
from checker.vocabulary import lexicon, remembered

SURE = 0.8    # the judge that ships hardly goes beyond; what is presumed before it is asked counts no more
MOST = 3      # names that count
_CALENDAR = frozenset({*(f"{day}day" for day in WEEKDAYS), "january", "february", "march", "april", "may", "june",
                       "july", "august", "september", "october", "november", "december"})


@dataclass(frozen=True)
class Balance:
    """``points`` by what they are for (rules/lexicons/balance.yaml), and their sum."""

    points: dict[str, float]

    @property
    def total(self) -> float:
        """Return the sum; 0 is as likely as not on the passages that the weights were fitted on."""
        return sum(self.points.values())

    def __str__(self) -> str:
        told = ", ".join(f"{name} {value:+.1f}" for name, value in self.points.items())
        return f"{told}: {self.total:.1f}"


def balance(pair: Pair) -> Balance:
    """Return what speaks for and against, weighed."""
    weights, found = _weights(), features(pair)
    return Balance({"base": weights["base"], **{name: weights[name] * value for name, value in found.items()}})


def features(pair: Pair) -> dict[str, float]:
    """Return what is weighed, by name."""
    left, right = names_of_both(pair)
    return {
        "judge": min(margin(pair.signals.judgement), SURE),
        "near": pair.signals.cosine,
        "gist": likeness(pair.a.sentence, pair.b.sentence),
        "names": min(len(left & right), MOST),
        "strange": min(len(left - right), len(right - left), MOST),
        "positions": float(both_positions(pair)),
        "matter": in_common(pair).share,
    }


def margin(judgement: Judgement | None) -> float:
    """Return by how much the judge holds a contradiction for likelier than that one follows from the other."""
    return judgement.contradiction - judgement.entailment if judgement else -1.0


def names_of_both(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of names in both sentences, those of the calendar left out.

    With the capital of a sentence a word is a name only if it is one elsewhere: "Marsh gave way", "told Marsh".
    """
    told = [claim.sentence.lstrip("“\"'‘* ") for claim in (pair.a, pair.b)]
    inside = [proper_words(sentence[1:]) for sentence in told]
    known = inside[0] | inside[1] | {word for key in pair.a.keys | pair.b.keys for word in key.split()}
    first = [frozenset(fold(sentence).split()[:1]) & known for sentence in told]
    left, right = (frozenset(side | word) - _CALENDAR for side, word in zip(inside, first, strict=True))
    return left, right


@remembered()
def _weights() -> dict[str, float]:
    return {name: float(value) for name, value in lexicon("balance").items()}
