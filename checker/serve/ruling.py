"""What stands of a check once the desk's decisions are applied, and how a decision is put on record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import get_args

from checker.config import Config, decisions_file
from checker.errors import CheckerError, ConfigError
from checker.findings import Decided, article_names, ledger
from checker.findings.decide import apply
from checker.findings.rank import fold
from checker.models import Decision, DecisionName, Finding, Report


@dataclass(frozen=True)
class Ruled:
    """The report as every command would give it, and the findings that decisions have set aside."""

    report: Report
    aside: tuple[tuple[Finding, Decision], ...] = ()
    problem: str = ""


def ruled(found: Report, config: Config, everything: bool = False) -> Ruled:
    """Apply decisions and the cap. A file of decisions that is not understood is told, and then none applies."""
    made, problem = _made(config)
    documents = frozenset(article.document for article in found.articles)
    done = apply(found.findings, Decided(made, documents, date.today()))
    shown, folded = fold(done.standing, found.targets, 0 if everything else config.max_findings)
    report = found.model_copy(update={
        "findings": shown, "folded": folded, "dismissed": len(done.aside), "set_aside": done.aside,
        "notices": (*done.notices, *found.notices),
    })
    standing = {finding.id for finding in done.standing}
    decisions = {decision.finding: decision for decision in made}
    aside = tuple((item, decisions[item.id]) for item in found.findings if item.id not in standing)
    return Ruled(report, aside, problem)


def standing(found: Sequence[Finding], config: Config) -> tuple[Finding, ...]:
    """Return the findings that no decision has set aside."""
    return apply(found, Decided(_made(config)[0], frozenset(), date.today())).standing


def _made(config: Config) -> tuple[tuple[Decision, ...], str]:
    if not config.decisions:
        return (), ""
    try:
        return ledger.load(decisions_file(config)), ""
    except CheckerError as error:
        return (), str(error)


def following(before: Ruled, after: Ruled, decided: str) -> str:
    """Return the finding to go on with: the decided one if it stands, else the next; "" if none is left."""
    left = {finding.id for finding in after.report.findings}
    order = [finding.id for finding in before.report.findings]
    at = order.index(decided) if decided in order else 0
    return next((name for name in (decided, *order[at:], *reversed(order[:at])) if name in left), "")


def record(found: Report, form: Mapping[str, str], config: Config) -> str:
    """Write what an editor has decided; return a line on it. Raises ConfigError if form or file cannot be used."""
    known = {finding.id: finding for finding in found.findings}
    name = form.get("finding", "")
    if name not in known:
        raise ConfigError(f"{name or 'finding'}: this draft has no such finding; go back to the page of the draft")
    path = decisions_file(config)
    if form.get("decision") == "undo":
        ledger.save(path, [], frozenset({name}))
        return f"{name}: decision taken out of {path}"
    made = _decision(known[name], form)
    ledger.save(path, [made])
    return f"{name}: {made.decision}, written to {path}"


def _decision(finding: Finding, form: Mapping[str, str]) -> Decision:
    reason = " ".join(form.get("reason", "").split())
    if not reason:
        raise ConfigError("reason: is missing; say why, for whoever reads this next")
    return Decision(
        finding=finding.id, decision=_choice(form.get("decision", "")), reason=reason,
        editor=" ".join(form.get("editor", "").split()), date=date.today(), until=_until(form.get("until", "")),
        articles=article_names(finding),
    )


def _choice(told: str) -> DecisionName:
    chosen: DecisionName | None = next((name for name in get_args(DecisionName) if name == told), None)
    if chosen is None:
        raise ConfigError("decision: is missing; choose one of accept, dismiss and our side is right")
    return chosen


def _until(told: str) -> date | None:
    if not told:
        return None
    try:
        last = date.fromisoformat(told)
    except ValueError as error:
        raise ConfigError(f"until: {told[:20]!r} is not a date; write 2026-06-01") from error
    if last < date.today():
        raise ConfigError(f"until: {last} is over; name a day to come, or leave it empty")
    return last
