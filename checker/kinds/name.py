"""Kind `name`: one name in several spellings, or two names for the holder of one office."""

from typing import Literal

from checker.kinds.house import against_house, lowered, name_mark, printed
from checker.kinds.namesake import judge_aged
from checker.kinds.office_holder import judge_holders
from checker.models import Claim, Mention, Outcome, Pair, Record, Refusal, Ruling
from checker.text.spelling import parts, skeleton

_UNMATCHED = Refusal(gate="unmatched", reason="no name of one side is another spelling of one on the other side")


class NameOptions(Record):
    """``look_for``: spellings of one name, two persons in one office, or two of one surname and age.
    ``house``: spellings that the desk prefers. ``days``: further apart, these may be two persons or an office may
    have a new holder."""

    look_for: Literal["spelling", "holder", "aged"] = "spelling"
    house: tuple[str, ...] = ()
    days: int = 7


class NameKind:
    """Kind `name`: one name in several spellings (style), or two names for one office holder (conflict)."""

    name = "name"
    Options = NameOptions

    def judge(self, pair: Pair, options: NameOptions) -> Outcome:
        """Judge the names that alignment takes for one, or the holders of one office."""
        if options.look_for == "holder":
            return judge_holders(pair, options.days)
        if options.look_for == "aged":
            return judge_aged(pair, options.days)
        if pair.alone:
            return against_house(pair.a, options.house)
        matches = [match for match in pair.signals.matches if match.kind == "name"]
        said = [_judge(_mention(pair.a, match.a), _mention(pair.b, match.b), options) for match in matches]
        return Outcome.of(said, _UNMATCHED)


def _judge(a: Mention, b: Mention, options: NameOptions) -> Ruling | Refusal:
    left, right = lowered(a.text), lowered(b.text)
    short, long = sorted((left, right), key=lambda words: (len(words), words))
    if short in (long[-len(short) :], long[: len(short)]):
        return Refusal(gate="short_form", reason=f"“{a.text}” and “{b.text}”: the long and the short form")
    if _same_but_initials(left, right):
        return Refusal(gate="initials", reason="initials stand for the given names")
    one, other = _differing(a.text, b.text)
    return Ruling(
        verdict="style", topic=f"name:{_stem(a, b)}", a=name_mark(a, one), b=name_mark(b, other),
        why=f"One name is spelled “{one}” and “{other}”.", settle=_settle((one, other), options.house),
    )


def _same_but_initials(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return len(a) == len(b) and a[-1] == b[-1] and all(x == y or _initial(x, y) for x, y in zip(a, b, strict=True))


def _initial(a: str, b: str) -> bool:
    return 1 in (len(a.strip(".")), len(b.strip("."))) and a[0].lower() == b[0].lower()


def _differing(a: str, b: str) -> tuple[str, str]:
    """Return what each side writes differently: the surname where it differs, else the whole name."""
    left, right = printed(a), printed(b)
    if sorted(left) == sorted(right):
        return a, b
    return (left[-1], right[-1]) if left[-1].lower() != right[-1].lower() else (" ".join(left), " ".join(right))


def _stem(a: Mention, b: Mention) -> str:
    """Return what all spellings of the name share: the end of their consonant skeletons."""
    person = "person" in (a.kind, b.kind)
    forms = [skeleton(words[-1] if person else "".join(words)) for words in (parts(a.text), parts(b.text))]
    short, long = sorted(forms, key=lambda form: (len(form), form))
    return short if long.endswith(short) else min(forms)


def _settle(spellings: tuple[str, str], house: tuple[str, ...]) -> str:
    preferred = [word for word in spellings if word.casefold() in {form.casefold() for form in house}]
    return f"The house spelling is {preferred[0]}." if preferred else ""


def _mention(claim: Claim, start: int) -> Mention:
    return next(mention for mention in claim.mentions if mention.start == start)
