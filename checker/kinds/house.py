"""Holds the names of an article against the spellings that the desk has set."""

from checker.models import Claim, Mark, Mention, Outcome, Refusal, Ruling
from checker.text.spelling import parts, skeleton, variant


def against_house(claim: Claim, house: tuple[str, ...]) -> Outcome:
    """Judge the names of one claim against the desk's spellings; both marks are the name itself."""
    unquoted = [m for m in claim.mentions if not any(q.start <= m.start < q.end for q in claim.quotes)]
    rulings = [_misspelt(mention, form) for mention in unquoted for form in house if is_variant(mention.text, form)]
    if rulings:
        return Outcome(rulings=tuple(rulings))
    return Outcome(refusals=(Refusal(gate="house_style", reason="no name differs from a spelling of the house"),))


def is_variant(text: str, form: str) -> bool:
    """Return whether a name is another spelling of a house form; the form may be the surname alone."""
    words = printed(text)[-len(printed(form)) :]
    return lowered(" ".join(words)) != lowered(form) and variant(parts(" ".join(words)), parts(form))


def _misspelt(mention: Mention, form: str) -> Ruling:
    mark = name_mark(mention, printed(mention.text)[-1])
    return Ruling(
        verdict="style", topic=f"name:{skeleton(parts(form)[-1])}", a=mark, b=mark,
        why=f"The house spelling is “{form}”.", settle=f"The house spelling is {form}.",
    )


def printed(text: str) -> list[str]:
    """Return the words of a name as printed, with plain apostrophes and without a possessive."""
    return text.replace("’", "'").replace("‘", "'").strip(" .,;:").removesuffix("'s").split()


def lowered(text: str) -> tuple[str, ...]:
    """Return the words as printed but for case, which headlines and openings of sentences change."""
    return tuple(word.lower() for word in printed(text))


def name_mark(mention: Mention, value: str) -> Mark:
    """Return the mark of a name; ``value`` is the spelling by which camps are formed."""
    return Mark(start=mention.start, end=mention.end, text=mention.text, value=value)
