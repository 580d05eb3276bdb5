"""Whose words stand between quotation marks."""

from dataclasses import dataclass

from checker.claims.clauses import Clause
from checker.claims.grammar import Token, subject
from checker.claims.parser import Section
from checker.claims.speech import speech
from checker.claims.voices import Voices
from checker.models import Voice

LONGEST = 4   # words of a name before a colon
Place = tuple[int, int]   # start of the section's block, number of the quotation in it


@dataclass(frozen=True)
class Spoken:
    """The voice of a quotation and the evidence."""

    voice: Voice
    evidence: str


def find_speakers(clauses: list[Clause], voices: Voices) -> dict[Place, Spoken]:
    """Return the voice of every quotation that can be told, in the order of the text."""
    found: dict[Place, Spoken] = {}
    for clause in clauses:
        _attributed(clause, voices, found)
    sections = list({clause.section.block.start: clause.section for clause in clauses}.values())
    last: Spoken | None = None
    by_section: dict[int, list[Clause]] = {}
    for clause in clauses:
        by_section.setdefault(clause.section.block.start, []).append(clause)
    goes_on = False
    for section in sections:
        going = last if goes_on or _all_quoted(section) else None
        last = _carry(section, by_section[section.block.start], voices, found, going)
        goes_on = _open(section)
    return found


def _attributed(clause: Clause, voices: Voices, found: dict[Place, Spoken]) -> None:
    """Quotations under a reporting verb outside of them, or under a verb of calling and describing."""
    section = clause.section
    numbers = {section.quoted[token.i] for token in clause.tokens} - {0}
    for verb in reversed(clause.reports):
        for number in numbers:
            place = (section.block.start, number)
            if place not in found and section.quoted[verb.i] != number:
                voice = voices.of_verb(clause, verb)
                if voice is not None:
                    found[place] = Spoken(voice, f"subject of {verb.text!r}")
    for source in clause.sources:
        for number in numbers:
            voice = voices.of_source(clause, source)
            if voice is not None:
                found.setdefault((section.block.start, number), Spoken(voice, "according to"))


def _carry(
    section: Section, clauses: list[Clause], voices: Voices, found: dict[Place, Spoken], before: Spoken | None
) -> Spoken | None:
    """A quotation without a verb of its own goes on from the one before it, or follows a speaker's sentence."""
    last = before
    for number in range(1, len(section.marked) + 1):
        place = (section.block.start, number)
        if number not in section.quoted:
            continue
        if place not in found:
            spoken = _introduced(section, number, clauses, voices) or last
            if spoken is not None:
                found[place] = Spoken(spoken.voice, "goes on from the quotation before") if spoken is last else spoken
        last = found.get(place, last)
    return last if last is not None else _announced(clauses, voices)


def _introduced(section: Section, number: int, clauses: list[Clause], voices: Voices) -> Spoken | None:
    """Part of a sentence in marks: its speaker is the subject of the verb of saying around it."""
    first = section.doc[section.quoted.index(number)]
    if (name := _before_colon(section, first)) is not None:
        voice = voices.of_noun(section, name, "say")
        return Spoken(voice, "named before the colon") if voice is not None else None
    led = _led_up_to(section, first, clauses, voices)
    if led is not None:
        return Spoken(led, "subject of the sentence before the colon")
    for above in [first, *first.ancestors]:
        if section.quoted[above.i] != number and above.pos_ in ("VERB", "AUX") and subject(above) is not None:
            clause = next((c for c in clauses if c.root.i == above.i), None)
            if clause is not None and above.lemma_.lower() in _CALLING | speech().say:
                voice = voices.of_verb(clause, above)
                return Spoken(voice, f"subject of {above.text!r}") if voice else None
    return None


def _before_colon(section: Section, first: Token) -> Token | None:
    """Return the name of "Storm: "Rates have peaked."", where nothing else stands before the colon."""
    start = first.i
    while start > 0 and section.doc[start - 1].text in ('"', "'"):
        start -= 1
    opening = section.doc[max(start - 1, 0)]
    before = section.doc[first.sent.start if first.sent.start < start else opening.sent.start : max(start - 1, 0)]
    named = opening.text == ":" and 0 < len(before) <= LONGEST and all(t.pos_ == "PROPN" for t in before)
    return before[-1] if named else None


def _led_up_to(section: Section, first: Token, clauses: list[Clause], voices: Voices) -> Voice | None:
    """Return the person of "Ada Lee had the last word: "We stay."", but not of "Ada Lee read the sign: "Closed"."""
    colon = next((i for i in range(first.i - 1, max(first.i - 4, -1), -1) if section.doc[i].text == ":"), None)
    if colon is None:
        return None
    sentence = section.doc[max(colon - 1, 0)].sent
    for clause in clauses:
        verb = clause.root
        if sentence.start <= verb.i < colon and section.quoted[verb.i] == 0 and verb.lemma_ not in _SHOWING:
            voice = voices.of_verb(clause, verb) if subject(verb) is not None else None
            if voice is not None and voice.kind == "person" and voice.key:
                return voice
    return None


def _announced(clauses: list[Clause], voices: Voices) -> Spoken | None:
    """"Mr Hale declared:" with the quotation in the next paragraph."""
    if not clauses or not clauses[0].section.flat.text.rstrip().endswith(":"):
        return None
    last: Token = clauses[-1]
    verb = last.root
    voice = voices.of_verb(last, verb) if subject(verb) is not None else None
    return Spoken(voice, "announced by a colon") if voice else None


def _all_quoted(section: Section) -> bool:
    """Return whether a paragraph is one quotation from end to end, so that nobody new is said to speak."""
    quoted = [number for token, number in zip(section.doc, section.quoted, strict=True) if not token.is_punct]
    return bool(quoted) and all(quoted)


def _open(section: Section) -> bool:
    """Return whether a section leaves a quotation, or a colon, open for the next."""
    text = section.flat.text.rstrip()
    return text.endswith(":") or bool(section.marked and not section.marked[-1].closed)


_SHOWING = frozenset({"read", "see", "find", "hold", "carry", "show", "receive", "get", "hear", "open", "display",
                      "wear", "recall", "face", "cite", "play"})   # the words after the colon are another's
_CALLING = frozenset({"call", "describe", "dub", "brand", "label", "hail", "denounce", "condemn", "promise", "vow",
                      "deny", "reject", "urge", "demand", "praise", "criticise", "criticize", "thank", "accuse",
                      "speak", "talk", "quote", "put", "voice", "express", "pledge", "threaten", "apologise"})
