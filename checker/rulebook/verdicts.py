"""Asks a kind, and puts its ruling into the words and the severity of its rule."""

from checker.errors import PluginError
from checker.models import Outcome, Pair, Ruling, Telling, Verdict
from checker.rulebook.entry import Entry
from checker.rulebook.message import write_message
from checker.rulebook.severity import level


def judged(entry: Entry, pair: Pair) -> Outcome:
    """Return what a rule's kind makes of a pair. Raises PluginError if the kind breaks."""
    try:
        return entry.kind.judge(pair, entry.options)
    except Exception as error:
        where = f"{pair.a.document}:{pair.a.line} and {pair.b.document}:{pair.b.line}"
        raise PluginError(
            f"rule {entry.rule.id}: its kind {entry.rule.kind!r} broke on {where} "
            f"({type(error).__name__}: {error}); disable the rule and report this"
        ) from error


def tell(entry: Entry, pair: Pair, ruling: Ruling) -> Verdict:
    """Return a kind's ruling as the rule has it said, from either side."""
    rule = entry.rule
    return Verdict(
        rule=rule.id, kind=rule.kind, verdict=ruling.verdict, severity=level(rule, pair, ruling),
        message=write_message(rule.message, pair, ruling), ruling=_settled(ruling, rule.settle), pair=pair,
        turned=_turned(entry, pair, ruling),
    )


def _turned(entry: Entry, pair: Pair, ruling: Ruling) -> Telling | None:
    """Tell a ruling from its other side: a page may put either first, and its words should follow."""
    if pair.alone:
        return None
    again = judged(entry, pair.swapped).rulings
    same = next((other for other in again if (other.a, other.b) == (ruling.b, ruling.a)), None)
    exchanged = ruling.model_copy(update={"a": ruling.b, "b": ruling.a})
    message = write_message(entry.rule.message, pair.swapped, exchanged)
    return Telling(message=message, why=same.why if same else ruling.why)


def _settled(ruling: Ruling, settle: str) -> Ruling:
    """Let the rule say what would settle it where the kind does not."""
    return ruling if ruling.settle or not settle else ruling.model_copy(update={"settle": settle.strip()})
