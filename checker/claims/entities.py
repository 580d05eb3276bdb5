"""Entity mentions with keys: full names where the article gives them, short names propagated."""

from typing import Any

from checker.claims.parser import Reading, Section
from checker.models import Mention, MentionKind
from checker.text.fold import fold

_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "ORG": "body", "NORP": "body", "GPE": "place", "LOC": "place", "FAC": "place",
}


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Return the named entities of the article in order; a surname gets the key of the full name."""
    raw = [mention for section in reading.sections for mention in _in_section(section)]
    full = {m.key.split()[-1]: m.key for m in reversed(raw) if m.kind == "person" and " " in m.key}
    return tuple(m.model_copy(update={"key": full.get(m.key, m.key)}) for m in raw)


def _in_section(section: Section) -> list[Mention]:
    return [_mention(section, ent) for ent in section.doc.ents if ent.label_ in _KINDS and fold(ent.text)]


def _mention(section: Section, ent: Any) -> Mention:
    start, end = section.span(ent.start, ent.end)
    text = ent.text.removesuffix("'s")
    return Mention(start=start, end=end, text=text, key=fold(text), kind=_KINDS[ent.label_])
