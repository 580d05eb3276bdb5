"""Whether two titles of one person go together."""

from checker.models import Claim, Label, Pair, Refusal
from checker.text.ladders import exclude, in_cabinet, ladder, leaves_office, runs_a_body, same_office, takes_office
from checker.text.offices import Office, read_office

_HOLDS = frozenset({"current", "acting", "interim"})


def one_office(a: Label, b: Label) -> bool:
    """Return whether two titles are of one office, be it minded and held under two names or denied as a whole."""
    one, other = read_office(a.office), read_office(b.office)
    word = one.title == other.title != "" and one.level == other.level and bool(a.body and b.body)
    if same_office(one, other) or word:       # "the rapporteur of the Council": one word will do where the body is one
        return True
    both = {a.status, b.status}
    if "not" in both:
        whole, held = (one, other) if a.status == "not" else (other, one)
        return whole.rank == "cabinet member" and in_cabinet(held)
    return "current" in both and bool(both & {"acting", "interim"}) and runs_a_body(one) and runs_a_body(other)


def by_status(pair: Pair, a: Label, b: Label) -> str | Refusal:
    """Return why one office cannot have both statuses, or why it can."""
    both = {a.status, b.status}
    if "not" in both and both & _HOLDS:
        return "in office and said not to hold it"
    if both == {"current", "former"}:
        if leaves_office((pair.a if a.status == "current" else pair.b).sentence):
            return Refusal(gate="leaving", reason="one passage tells of the office being left")
        return "in office and out of it"
    if "current" in both and both & {"elect", "designate"}:
        if not pair.same_document and None in (pair.a.published, pair.b.published):
            return Refusal(gate="undated", reason="an article has no date, so the office may have been taken up since")
        return "in office and not yet in it"
    if "current" in both and both & {"acting", "interim"}:
        holder = pair.a if a.status == "current" else pair.b
        if takes_office(holder.sentence):
            return "minding the office and holding it for good"
        return Refusal(gate="acting", reason="who minds an office may be called by its title")
    return Refusal(gate="same_office", reason=f"“{a.text}” and “{b.text}” are one office")


def by_office(pair: Pair, a: Label, b: Label) -> str | Refusal:
    """Return why one person cannot hold both offices, or why one can."""
    one, other = read_office(a.office), read_office(b.office)
    reason = exclude(one, other)
    if a.status != "current" or b.status != "current" or not reason:
        return Refusal(gate="two_titles", reason=f"one person can be “{a.text}” and “{b.text}”")
    if _has(pair.a, a, other) or _has(pair.b, b, one):
        return Refusal(gate="both_titles", reason="one passage gives both titles")
    if any(takes_office(claim.sentence) for claim in (pair.a, pair.b)):
        return Refusal(gate="new_office", reason="a passage tells of an office taken up")
    if pair.same_document and ladder(one, other):
        return Refusal(gate="one_article", reason="an article may tell of a career")
    return reason


def _has(claim: Claim, label: Label, office: Office) -> bool:
    """Return whether the claim gives the label's person the office too ("chairman and chief executive")."""
    return any(item.person == label.person and same_office(read_office(item.office), office) for item in claim.labels)
