"""How serious a ruling is: the rule says it for two sources, the place of the passages says the rest."""

from checker.models import Pair, Ruling, Severity
from checker.rulebook.rule import Rule


def level(rule: Rule, pair: Pair, ruling: Ruling) -> Severity:
    """Return the severity of a ruling.

    One fact in two forms is a note; a changed state has the rule's ``updates``; an article that
    contradicts itself is an error, unless the rule's conflicts are mere notes.
    """
    if ruling.verdict == "style":
        return "note"
    if ruling.verdict == "update":
        return rule.updates
    if pair.same_document and rule.severity == "warning":
        return "error"
    return rule.severity
