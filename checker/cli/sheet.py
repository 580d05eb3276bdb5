"""A claim, and what rules made of a pair, as lines for the terminal."""

from collections.abc import Iterator

from checker.models import Cause, Claim, Deed, Label, Mention, Pair, Quantity, Quote, Term, Voice, When
from checker.rulebook import Considered
from checker.rulebook.message import write_message


def claim_lines(claim: Claim) -> Iterator[str]:
    """Yield the slots of a claim, those that are filled."""
    rows = {
        "passage": f"“{' '.join(claim.text.split())}”",
        "statement": claim.statement,
        "holder": " > ".join(map(_voice, claim.holder.chain)) or "the paper itself",
        "stance": _stance(claim),
        "terms": _terms(claim),
        "time": "; ".join([f"tense {claim.time.tense}", *map(_when, claim.time.spans)]),
        "figures": "; ".join(map(_quantity, claim.quantities)),
        "titles": "; ".join(map(_label, claim.labels)),
        "names": "; ".join(map(_mention, claim.mentions)),
        "quotes": "; ".join(map(_quote, claim.quotes)),
        "deeds": "; ".join(map(_deed, claim.deeds)),
        "reasons": "; ".join(map(_cause, claim.causes)),
        "places": "; ".join(f"“{site.text}” of {', '.join(site.of)}" for site in claim.sites),
        "resolved": "; ".join(claim.trace),
    }
    for name, text in rows.items():
        if text:
            yield f"  {name:<10} {text}"


def signal_line(pair: Pair) -> str:
    """Return why two claims were set against each other."""
    signals = pair.signals
    parts = [f"similarity {signals.cosine:.2f}", f"words in common {signals.fuzzy:.0f} of 100"]
    parts += [f"nearest neighbour no. {signals.rank}"] if signals.rank else []
    parts += [f"names in common: {', '.join(signals.shared)}"] if signals.shared else ["no name in common"]
    parts += [f"met by {', '.join(signals.via)}"] if signals.via else []
    if signals.judgement:
        judged = signals.judgement
        parts.append(f"judged contradiction {judged.contradiction:.2f}, same {judged.entailment:.2f}")
    return "; ".join(parts)


def rule_lines(considered: Considered, pair: Pair) -> Iterator[str]:
    """Yield what one rule reports, or the gates that stopped it."""
    rule = considered.entry.rule
    for ruling in considered.outcome.rulings:
        yield f"  REPORTS  {rule.id}: {write_message(rule.message, pair, ruling)}"
        yield f"           {ruling.verdict}: {ruling.why}"
    if considered.outcome.rulings:
        return
    refusals = {refusal.gate: refusal.reason for refusal in considered.outcome.refusals}
    for gate, reason in refusals.items():
        yield f"  silent   {rule.id}: {reason} [{gate}]"
    if not refusals:
        yield f"  silent   {rule.id}: nothing of its kind is in the passages"


def _stance(claim: Claim) -> str:
    parts: list[str] = [claim.polarity, claim.modality]
    parts += [f"committed: {claim.committer}"] if claim.committer else []
    parts += [f"matter: {', '.join(claim.matter)}"] if claim.matter else []
    return "; ".join(parts)


def _terms(claim: Claim) -> str:
    parts = [("subject", claim.subject), ("object", claim.object)]
    told = [f"{name} {_term(term)}" for name, term in parts if term]
    return "; ".join([*told[:1], *([f"verb {claim.predicate}"] if claim.predicate else []), *told[1:]])


def _term(term: Term) -> str:
    return f"“{term.text}”" + (f" = {term.key}" if term.key else "")


def _voice(voice: Voice) -> str:
    return f"{voice.name or 'somebody unnamed'} ({voice.kind}{', ' + voice.verb if voice.verb else ''})"


def _when(when: When) -> str:
    if when.first is None or when.last is None:
        return f"“{when.text}” not resolved"
    return f"“{when.text}” {when.relation} {when.first:%Y-%m-%d %H:%M} to {when.last:%Y-%m-%d %H:%M}"


def _quantity(quantity: Quantity) -> str:
    limits = [f"{limit:g}" if limit is not None else "any" for limit in (quantity.low, quantity.high)]
    span = limits[0] if limits[0] == limits[1] else f"{limits[0]} to {limits[1]}"
    noun = f" of {quantity.noun}" if quantity.noun else ""
    scope = f" ({', '.join(quantity.scope)})" if quantity.scope else ""
    return f"“{quantity.text}” {span} {quantity.unit}{noun}{scope}, {quantity.bound.replace('_', ' ')}"


def _label(label: Label) -> str:
    return f"{label.name or label.person}: {label.status} {label.office}{' of ' + label.body if label.body else ''}"


def _mention(mention: Mention) -> str:
    return f"{mention.text} = {mention.key} ({mention.kind})"


def _quote(quote: Quote) -> str:
    return f"“{quote.text}” by {quote.speaker_name or 'somebody'}"


def _deed(deed: Deed) -> str:
    denied = f", not by {', '.join(map(_term, deed.denied))}" if deed.denied else ""
    return f"{deed.name} {_term(deed.patient)} by {', '.join(map(_term, deed.doers))}{denied}"


def _cause(cause: Cause) -> str:
    denied = f", not {', '.join(map(_term, cause.denied))}" if cause.denied else ""
    return f"{_term(cause.effect)} because of {_term(cause.cause) if cause.cause else 'something else'}{denied}"
