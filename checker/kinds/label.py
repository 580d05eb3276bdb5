"""Kind `label`: one person under titles that exclude one another."""

from itertools import product
from typing import Literal

from checker.kinds.category import judge_categories
from checker.kinds.holders import of_two
from checker.kinds.office_register import against_register
from checker.kinds.tenure import not_of_now
from checker.kinds.titles import by_office, by_status, one_office
from checker.models import Label, Mark, Outcome, Pair, Record, Refusal, Ruling, Status, VerdictName
from checker.text.elapsed import days_between, later
from checker.text.ladders import ladder
from checker.text.offices import Office, read_office
from checker.text.persons import same_person

# As a career goes.
_STEPS: tuple[Status, ...] = ("not", "designate", "elect", "acting", "interim", "current", "former")

_NOBODY = Refusal(gate="no_shared_person", reason="no person has a title on both sides")


class LabelOptions(Record):
    """``against``: the other passage, or the register of office holders. ``days``: further apart, the later paper
    may tell of a new title; ``return_days``: and of a return to an old one. ``past_days``: a claim about a time
    longer gone may use the title of that time. ``registers``: files of the desk's own office holders."""

    against: Literal["passage", "register", "category"] = "passage"
    days: int = 7
    return_days: int = 365
    past_days: int = 180
    registers: tuple[str, ...] = ()


class LabelKind:
    """Kind `label`: one person under two titles that exclude one another, or one that the register excludes."""

    name = "label"
    Options = LabelOptions

    def judge(self, pair: Pair, options: LabelOptions) -> Outcome:
        """Judge every two labels of one person, or every label alone against the register."""
        if options.against == "register":
            return against_register(pair, options.registers)
        if options.against == "category":
            return judge_categories(pair, options.days)
        both = [] if pair.alone else list(product(pair.a.labels, pair.b.labels))
        said = [self._judge(pair, a, b, options) for a, b in both if same_person(a.person, b.person)]
        return Outcome.of(said, _NOBODY)

    def _judge(self, pair: Pair, a: Label, b: Label, options: LabelOptions) -> Ruling | Refusal:
        one, other = read_office(a.office), read_office(b.office)
        refusal = not_of_now(pair, a, b, options.past_days) or of_two(pair, a, b)
        if refusal:
            return refusal
        reason = by_status(pair, a, b) if one_office(a, b) else by_office(pair, a, b)
        if isinstance(reason, Refusal):
            return reason
        return Ruling(
            verdict=_verdict(pair, a, b, options),
            topic=f"label:{a.person.split()[-1]}:{ladder(one, other) or min(one.rank, other.rank)}",
            a=_mark(a, one), b=_mark(b, other), why=f"{_fuller(a, b)} is called two things: {reason}.",
        )


def _verdict(pair: Pair, a: Label, b: Label, options: LabelOptions) -> VerdictName:
    """Return update if the later paper may tell of what came after: sworn in, promoted, gone."""
    apart = days_between(pair.a.published, pair.b.published)
    if apart is None:
        return "conflict"
    early, late = (a, b) if later(pair.b.published, pair.a.published) else (b, a)
    steps = _STEPS.index(late.status) - _STEPS.index(early.status)
    return "update" if apart > (options.return_days if steps < 0 else options.days) else "conflict"


def _fuller(a: Label, b: Label) -> str:
    return max(a.name, b.name, key=lambda name: (len(name.split()), name))


def _mark(label: Label, office: Office) -> Mark:
    status = "" if label.status == "current" else f"{label.status} "
    return Mark(start=label.start, end=label.end, text=label.text, value=f"{status}{office.name}".strip())
