"""Labels of who leads a body: "who chairs the board", "is headed by Ana Ruiz"."""

from collections.abc import Iterator
from typing import Any

from checker.claims.grammar import child as child_of
from checker.claims.offices import offices
from checker.claims.parser import Section
from checker.claims.people import Person
from checker.claims.tense import perfect, tense_at
from checker.claims.title import Title
from checker.models import Mention, Status
from checker.text.fold import fold

_GROUPS = frozenset({
    "board", "committee", "party", "council", "agency", "company", "union", "commission", "group", "team", "delegation",
    "inquiry", "ministry", "department", "government", "club", "panel", "alliance", "firm", "bank", "association",
    "authority", "bureau", "federation", "league", "institute", "tribunal", "court", "museum", "hospital", "school",
    "university", "orchestra", "trust", "fund", "foundation", "campaign", "investigation", "search", "hunt", "mission",
    "brigade", "regiment", "garrison", "squadron", "battalion", "force", "unit", "squad",
})


def leads(section: Section, verb: Any, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield "leader" of "who leads the Alliance": the object must be a named body or a group noun."""
    for child in verb.children:
        over = child.dep_ == "prep" and child.lower_ == "over"
        if child.dep_ == "dobj" or over:
            yield from _of_body(section, verb, child, mentions)


def led_by(section: Section, person: Person, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    """Yield "head" of "Dorn Mutual is headed by Ana Ruiz", "Dorn United, coached by Ana Ruiz"."""
    by = person.head.head
    verb = by.head
    if person.head.dep_ != "pobj" or by.dep_ != "agent" or verb.lemma_.lower() not in offices().verbs:
        return
    body = verb.head if verb.dep_ == "acl" else child_of(verb, ("nsubjpass",))
    for title in _of_body(section, verb, body, mentions) if body is not None else ():
        yield Title(verb.i, person.last, title.office, title.body, title.status)


def _of_body(section: Section, verb: Any, noun: Any, mentions: tuple[Mention, ...]) -> Iterator[Title]:
    named = [m for m in mentions if _inside(section, noun, m) and m.kind in ("body", "place")]
    if named or noun.lemma_.lower() in _GROUPS:
        body = named[0].key if named else fold(noun.text)
        yield Title(verb.i, max(verb.i, noun.right_edge.i), _led(verb, noun), body, _leading(verb))


def _led(verb: Any, noun: Any) -> str:
    """Return the office of who leads something: "heads the interior ministry" makes an interior minister."""
    field = " ".join(child.lower_ for child in noun.children if child.dep_ in ("compound", "amod"))
    if noun.lemma_.lower() == "ministry" and field in offices().fields:
        return f"{field} minister"
    return offices().verbs[str(verb.lemma_).lower()]


def _leading(verb: Any) -> Status:
    tense = tense_at(verb)
    stand_in = [noun for child in verb.children if child.lower_ == "as" for noun in child.children]
    if any(offices().status.get(noun.lemma_.lower()) in ("acting", "interim") for noun in stand_in):
        return "acting"                      # "runs the union as a caretaker"
    if tense == "future" and verb.tag_ not in ("VBZ", "VBP"):
        return "designate"
    return "then" if tense == "past" and not perfect(verb) else "current"




def _inside(section: Section, token: Any, mention: Mention) -> bool:
    start, end = section.span(token.left_edge.i, token.right_edge.i + 1)
    return start <= mention.start < end
