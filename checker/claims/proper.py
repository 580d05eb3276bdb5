"""Raw names in a section: what the recogniser found, mended, and proper nouns that it missed."""

from dataclasses import dataclass, replace

from checker.claims.given import is_given
from checker.claims.grammar import Token
from checker.claims.honorifics import titles
from checker.claims.offices import offices
from checker.claims.parser import Section
from checker.claims.speech import speech
from checker.models import MentionKind
from checker.text.fold import fold

_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "ORG": "body", "NORP": "body", "GPE": "place", "LOC": "place", "FAC": "place",
    "PRODUCT": "other", "EVENT": "other", "WORK_OF_ART": "other", "LAW": "other",
}
_NOT_NAMES = frozenset({"the", "a", "an", "'", "-", '"'})
_NOBLE = frozenset({"von", "van", "der", "den", "de", "del", "della", "dos", "da", "bin", "al", "ter", "ten"})


@dataclass(frozen=True)
class Name:
    """Tokens ``[start, end)`` of a section that name something; ``words`` are folded.

    ``gender`` from an honorific in front; ``sure`` if an honorific or title makes it a person.
    """

    section: Section
    start: int
    end: int
    words: tuple[str, ...]
    kind: MentionKind
    gender: str = ""
    sure: bool = False

    @property
    def parts(self) -> int:
        """Return how many words the name has, where "Okonjo-Barr" and "von der Leyen" are one."""
        words = self.section.doc[self.start : self.end].text.split()
        return len([word for word in words if word.lower() not in titles().particles])

    @property
    def key(self) -> str:
        """Return the folded name."""
        return " ".join(self.words)


def is_headline(section: Section) -> bool:
    """Return whether a section is set in title case or is a heading: capitals tell nothing there."""
    if section.block.kind in ("title", "heading"):
        return True
    text = section.flat.text.rstrip()
    return len(text) < 90 and text[-1:] not in ('.', '"', "!", "?", ":", "'", ")", ",")


def find_names(section: Section) -> list[Name]:
    """Return the names of a section in order."""
    taken: set[int] = set()
    found: list[Name | None] = []
    for entity in section.doc.ents:
        taken.update(range(entity.start, entity.end))
        if entity.label_ in _KINDS:
            found.extend(_name(section, *piece, _KINDS[entity.label_]) for piece in _pieces(entity))
    found.extend(_name(section, start, end, "other") for start, end in _runs(section, taken))
    return _joined(sorted((name for name in found if name is not None), key=lambda name: name.start))


def _joined(names: list[Name]) -> list[Name]:
    """Put a given name back before the surname: the recogniser takes "Hale" and leaves "Fergus"."""
    found: list[Name] = []
    for name in names:
        name = _with_particles(name)
        last = found[-1] if found else None
        if last is not None and last.end == name.start and (_given_before(last, name) or _before_particle(last, name)):
            kind: MentionKind = "person"
            found[-1] = replace(last, end=name.end, words=(*last.words, *name.words), kind=kind, sure=name.sure)
        else:
            found.append(name)
    return found


def _with_particles(name: Name) -> Name:
    """Give a surname its particles back: the recogniser takes "Hoek" of "van der Hoek"."""
    doc, start = name.section.doc, name.start
    while start > 0 and doc[start - 1].lower_ in _NOBLE and name.kind in ("person", "body", "other"):
        start -= 1
    if start > 0 and start < name.end and doc[start].text in _NOBLE and _looks_given(doc[start - 1]):
        start -= 1   # the tagger takes "Ilse" at the head of a sentence for an adjective
    if start == name.start or (doc[start].lower_ in ("de", "da", "al") and doc[start].is_sent_start):
        return name
    words = tuple(fold(token.text) for token in doc[start : name.end])
    return replace(name, start=start, words=words, kind="person")


def _looks_given(token: Token) -> bool:
    apart = titles().before_name(token.lower_) or token.is_stop or token.ent_type_ or token.pos_ == "PROPN"
    return bool(token.text[0].isupper() and token.pos_ in ("ADJ", "NOUN", "X") and not apart)


def _before_particle(given: Name, name: Name) -> bool:
    """"Ilse" before "van der Hoek"."""
    particle = name.section.doc[name.start].text in _NOBLE   # in small letters
    return particle and len(given.words) <= 2


def _given_before(given: Name, name: Name) -> bool:
    head = given.section.doc[given.end - 1].head.i
    one = len(given.words) == 1 and (is_given(given.words[0]) or (name.kind == "person" and not _is_title(given)))
    apart = given.kind in ("other", "person") and name.kind in ("person", "body", "other")
    return one and apart and name.start <= head < name.end


def _is_title(name: Name) -> bool:
    return name.words[0] in offices().heads   # "Headmistress Ruiz"


def _pieces(entity: Token) -> list[tuple[int, int]]:
    """Cut an entity at verbs that it swallowed, and give it back the end of a name with a particle."""
    doc, end = entity.doc, entity.end
    if entity.label_ in ("PERSON", "GPE", "ORG") and doc[end - 1].lower_ in titles().particles:
        while end < len(doc) and (doc[end].pos_ == "PROPN" or doc[end].lower_ in titles().particles):
            end += 1
    start = entity.start
    while start > 0 and entity.label_ == "PERSON" and doc[start - 1].lower_ in _NOBLE:
        start -= 1
    if start < entity.start and start > 0 and doc[start - 1].pos_ == "PROPN":
        start -= 1
    for token in doc[start:end]:
        if token.text == "(" and start < token.i < end - 1:   # "National Road Tribunal (NRT" is two names
            return [(start, token.i), (token.i + 1, end)]
        if token.pos_ in ("VERB", "AUX") and token.i > start and token.tag_ in ("VBZ", "VBD", "VBP", "MD"):
            return [(start, token.i)]
    return [(start, end)]


def _runs(section: Section, taken: set[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for token in section.doc:
        if token.i in taken or token.pos_ != "PROPN" or not token.text[0].isupper():
            continue
        if runs and runs[-1][1] == token.i:
            runs[-1] = (runs[-1][0], token.i + 1)
        else:
            runs.append((token.i, token.i + 1))
    return runs


def _name(section: Section, start: int, end: int, kind: MentionKind) -> Name | None:
    doc = section.doc
    start, end, titled, gender = _strip(section, start, end)
    if start >= end or not any(char.isalnum() for char in doc[start].text):
        return None
    if start > 0 and not titled:
        titled, gender = _title_before(doc[start - 1])
    words = tuple(word for token in doc[start:end] for word in [fold(token.text)] if word)
    if not words or (kind == "other" and len(words) == 1 and len(words[0]) < 2):
        return None
    sure = (titled and kind != "place") or bool(gender)
    if kind == "body" and end - start == 1 and _speaks_for_himself(section, doc[start]):
        kind = "person"
    if not sure and kind != "person" and _like_person(section, start, end, words, kind):
        kind = "person"
    return Name(section, start, end, words, "person" if sure else kind, gender, sure)


def _like_person(section: Section, start: int, end: int, words: tuple[str, ...], kind: MentionKind) -> bool:
    """A given name and one or two words more, that speak or have an office, are a person whatever the tagger says."""
    if not 2 <= len(words) <= 4 or (start and section.doc[start - 1].lower_ in ("the", "of", "in", "at")):
        return False
    head = section.doc[end - 1]
    if is_given(words[0]) and kind == "other":
        return True
    says = head.dep_ == "nsubj" and speech().tells(head.head.lemma_.lower())
    office = any(item.dep_ == "appos" and item.lemma_.lower() in titles().offices for item in head.children)
    return is_given(words[0]) and (says or office or kind == "body")


def _speaks_for_himself(section: Section, name: Token) -> bool:
    """"Frey said he would resign", ""It is gone," Frey said": a body is no "he", says no "I" and is seldom quoted."""
    if name.dep_ not in ("nsubj", "nsubjpass") or not speech().tells(name.head.lemma_.lower()):
        return False
    words = [token for token in name.sent if token.head.i != name.head.i or section.quoted[token.i]]
    quoted = any(token.lower_ == "i" and section.quoted[token.i] for token in words)
    others = any(token.ent_type_ == "PERSON" and token.i < name.i for token in name.sent)
    he = any(token.lower_ in ("he", "she") and token.i > name.i and not section.quoted[token.i] for token in words)
    before = section.doc[max(name.i - 1 - (name.i > name.head.i), 0)]   # `," Frey said` and `," said Frey`
    alone = not name.text.isupper() and not any(item.dep_ == "prep" for item in name.head.children)
    return quoted or (he and not others) or (before.text == '"' and alone)


def _strip(section: Section, start: int, end: int) -> tuple[int, int, bool, str]:
    """Cut articles, titles and possessives; return also whether a title stood there, and its gender."""
    doc, known, titled, gender = section.doc, titles(), False, ""
    office = end - start > 1 and doc[end - 1].lower_ in speech().bodies   # "the Home Office" is no "Office" at home
    while start < end and (doc[start].lower_ in _NOT_NAMES or (_before_name(doc, start, end) and not office)):
        if _before_name(doc, start, end):
            titled, gender = end - start > 1, known.honorifics.get(doc[start].lower_, "") or gender
        start += 1
    while end > start and doc[end - 1].lower_ in ("'s", "'", "’s", ",", ".", '"', "-"):
        end -= 1
    return start, end, titled and start < end, gender


def _before_name(doc: Token, start: int, end: int) -> bool:
    """Return whether a word is no part of the name after it; one that opens a sentence would have a capital anyhow
    ("Defender Milo Kern was hurt", "Nurse Ana Ruiz")."""
    word = doc[start].lower_
    opens = doc[start].is_sent_start and end - start > 2 and not is_given(word)
    return titles().before_name(word) or bool(opens and word in offices().heads)


def _title_before(token: Token) -> tuple[bool, str]:
    word, known = token.lower_, titles()
    if word in known.honorifics:
        return True, known.honorifics[word]
    return word in known.offices and token.text[0].isupper() and token.dep_ == "compound", ""
