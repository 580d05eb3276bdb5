"""Cuts sentences into clauses, each of which will be one claim."""

from dataclasses import dataclass, field, replace
from typing import Any

from checker.claims.grammar import Token, absolute, fenced, relative_pronoun, subject, swallowed_subject
from checker.claims.head import Head, Kind
from checker.claims.heads import find_heads
from checker.claims.parser import Section
from checker.claims.speech import speech

_ASIDE = frozenset({"as", "while", "after", "before", "when", "although", "though", "whereas"})


@dataclass(frozen=True)
class Clause:
    """A clause: its root token, the tokens that belong to it (sorted), and the sentence it stands in.

    ``subject`` is the token that heads its subject, also where it is shared with another clause or stands
    outside ("Hale, who ...": Hale). ``head`` is the token that was cut at, which is not the root where one of
    two objects was cut off. ``frame`` are tokens that hand the clause over to somebody ("Hale said
    on Monday that"); ``reports`` are the verbs of saying above it, outermost first; ``sources`` are the
    words "according" above it. ``scene`` is the whole cut that it comes from.
    """

    section: Section
    root: Any
    tokens: tuple[Any, ...]
    sentence: Any
    kind: Kind = "main"
    subject: Any | None = None
    frame: tuple[Any, ...] = ()
    reports: tuple[Any, ...] = ()
    sources: tuple[Any, ...] = ()
    scene: "Cut | None" = None
    head: Head | None = None


@dataclass
class Cut:
    """A sentence with its heads: ``owner[i]`` is the index of the head that token i belongs to."""

    section: Section
    sentence: Any
    heads: dict[int, Head]
    owner: dict[int, int] = field(default_factory=dict)
    sources: dict[int, list[Token]] = field(default_factory=dict)   # head -> its "according"

    def own(self, head: int) -> list[Token]:
        """Return the tokens that belong to a head, in order."""
        return [token for token in self.sentence if self.owner[token.i] == head]


def find_clauses(section: Section) -> list[Clause]:
    """Return the clauses of every sentence of the section."""
    return [clause for sentence in section.doc.sents for clause in _clauses(section, sentence)]


def cut(section: Section, sentence: Any) -> Cut:
    """Return a sentence with its heads and the head that every token belongs to."""
    scene = Cut(section, sentence, find_heads(sentence))
    _mend_quotes(scene)
    for token in sentence:
        _find_owner(scene, token)
    for head in scene.heads.values():
        noun = swallowed_subject(head.token) if head.kind == "adverbial" else None
        if noun is not None:
            scene.owner.update({token.i: head.token.i for token in noun.head.subtree})
        if head.kind == "absolute":
            _take_absolute(scene, head.token)
        if head.report is not None:
            _return_words(scene, head)
    return scene


def _take_absolute(scene: Cut, verb: Token) -> None:
    """The preposition and the noun before an absolute go with its verb: "with Hale warning that"."""
    opening, above = absolute(verb), scene.owner[verb.head.i]
    if opening is None:
        return   # "with sales falling and costs rising": the second
    for token in (opening, *(verb.head.subtree if verb.dep_ == "acl" else ())):
        if scene.owner[token.i] == above:
            scene.owner[token.i] = verb.i


def _mend_quotes(scene: Cut) -> None:
    """A reporting verb thrown into what it reports is its frame: "The bridge, she said, is not safe"."""
    quoted = scene.section.quoted
    for head in list(scene.heads.values()):
        verb, above = head.token, head.token.head
        if head.kind == "coordinate" and _bare_report(scene, verb):
            scene.heads[above.i] = replace(scene.heads[above.i], report=verb) if above.i in scene.heads else Head(
                above, "reported", report=verb)
        elif head.kind == "coordinate" and quoted[verb.i] and not quoted[above.i] and _says(above):
            scene.heads[verb.i] = replace(head, kind="reported", report=above)


def _says(verb: Token) -> bool:
    return verb.lemma_.lower() in speech().say


def _bare_report(scene: Cut, verb: Token) -> bool:
    noun = subject(verb)
    if noun is None or not _says(verb) or any(other.report is verb for other in scene.heads.values()):
        return False
    inverted = verb.dep_ == "conj" and verb.i < noun.i   # "The plant will open, said its owner"
    return inverted or verb.dep_ in ("parataxis", "dep") or _closes(verb)


def _closes(verb: Token) -> bool:
    """"The plant will open, its owner, Tom Hale, told reporters": no "and", and nothing that is told after it."""
    joined = any(item.dep_ == "cc" and item.i < verb.i for item in verb.head.children)
    tells = any(item.dep_ in ("ccomp", "xcomp", "prt") or (item.dep_ == "dobj" and _some(item))
                for item in verb.children)   # "she told a joke"
    comma = verb.doc[verb.left_edge.i - 1].text == "," if verb.left_edge.i > verb.sent.start else False
    return bool(verb.dep_ == "conj" and comma and not joined and not tells)


def _some(noun: Token) -> bool:
    return any(item.lower_ in ("a", "an") for item in noun.children)


def _find_owner(scene: Cut, token: Token) -> int:
    if token.i not in scene.owner:
        top = token.i in scene.heads or token.head is token or token.head.i == token.i
        scene.owner[token.i] = token.i if top else _find_owner(scene, token.head)
        if token.lower_ == "according" and token.dep_ == "prep":
            scene.sources.setdefault(scene.owner[token.i], []).append(token)
    return scene.owner[token.i]


def _return_words(scene: Cut, head: Head) -> None:
    """Words between the marks that the parser hung on the reporting verb belong to what is reported.

    The other way round, "clear" belongs to "made": "made clear the tax would rise".
    """
    quoted = scene.section.quoted
    assert head.report is not None
    if head.report.lemma_ == "make":
        for token in scene.section.doc[head.report.i + 1 : head.report.i + 3]:
            if token.lower_ in ("it", "clear", "plain", "known"):
                scene.owner[token.i] = head.report.i
    if not quoted[head.report.i] and quoted[head.token.i]:
        for token in scene.own(head.report.i):
            if quoted[token.i]:
                scene.owner[token.i] = head.token.i


def _clauses(section: Section, sentence: Any) -> list[Clause]:
    scene = cut(section, sentence)
    frames = {head.report.i for head in scene.heads.values() if head.report is not None}
    made = [_clause(scene, scene.heads[i]) for i in sorted(scene.heads) if i not in frames or _eventful(scene, i)]
    return sorted((clause for clause in made if clause.tokens), key=lambda clause: clause.tokens[0].i)


def _eventful(scene: Cut, frame: int) -> bool:
    """Saying is an event of its own if the paper tells when or where it was."""
    subjects = subject(scene.heads[frame].token)
    within = set() if subjects is None else {token.i for token in subjects.subtree}
    places = ("DATE", "TIME", "GPE", "FAC", "EVENT")
    return any(token.ent_type_ in places and token.i not in within for token in scene.own(frame))


def _clause(scene: Cut, head: Head) -> Clause:
    verbs = reports_above(scene, head)
    frame = [token for verb in verbs if _first_of(scene, verb, head) for token in scene.own(verb.i)]
    sources = [source for i in _above(scene, head) for source in scene.sources.get(i, ())]
    own = tuple(scene.own(head.token.i))
    root = _governor(scene, head).token
    return Clause(
        section=scene.section, root=root, tokens=own, sentence=scene.sentence, head=head,
        kind=head.kind, subject=_subject(scene, head), frame=tuple(sorted(frame, key=lambda token: token.i)),
        reports=tuple(verbs), sources=tuple(sources), scene=scene,
    )


def reports_above(scene: Cut, head: Head) -> list[Token]:
    """Return the reporting verbs that a head stands under, outermost first."""
    if head.report is not None:
        above = scene.heads.get(head.report.i)
        outer = reports_above(scene, above) if above and above.token is not head.token and not _inside(
            above, head) else []
        return [*outer, head.report]
    if head.kind == "main":
        return []
    parent = parent_of(scene, head)
    if parent.report is not None and parent.report.i == head.token.i:
        return []   # "P, she told reporters": the telling itself is the paper's
    return reports_above(scene, parent)


def parent_of(scene: Cut, head: Head) -> Head:
    """Return the head that a head hangs on, mended where the parser hangs it on what is reported.

    "Hale said the line was safe, as police left" and "Hale said the line was safe, blaming the owner" go on
    from "said", not from "was"; "said the train left the line, injuring twelve" does not.
    """
    opening = absolute(head.token) if head.kind == "absolute" else None
    outside = opening.head if opening is not None and opening.head.i != head.token.i else head.token.head
    parent = scene.heads[scene.owner[outside.i]]
    verb = parent.report
    if verb is None or verb.i not in scene.heads or verb.i > parent.token.i or not fenced(head.token):
        return parent
    marks = {item.lower_ for item in head.token.lefts}
    aside = head.kind == "adverbial" and marks & _ASIDE
    telling = head.kind == "participle" and speech().tells(head.token.lemma_.lower())
    return scene.heads[verb.i] if aside or telling else parent


def _inside(above: Head, head: Head) -> bool:
    """In "P, she said, Q" the frame hangs under what it reports; nothing is above it."""
    return bool(head.token.is_ancestor(above.token))


def _above(scene: Cut, head: Head) -> list[int]:
    """Return the heads whose "according to" covers this one: itself, and what it is coordinated with."""
    found = [head.token.i]
    while head.kind in ("coordinate", "reported") and head.token.dep_ == "conj":
        head = scene.heads[scene.owner[head.token.head.i]]
        found.append(head.token.i)
    return found


def _first_of(scene: Cut, verb: Token, head: Head) -> bool:
    """The frame's words go with the first clause that it hands over."""
    first = min(h.token.i for h in scene.heads.values() if h.report is not None and h.report.i == verb.i)
    return first == head.token.i or (head.report is not verb and head.report is not None and first == head.report.i)


def _subject(scene: Cut, head: Head) -> Token | None:
    token = head.token
    if head.kind in ("apposition", "modifier") or (head.kind == "absolute" and token.dep_ == "acl"):
        return token.head
    if head.kind == "object":
        return _subject(scene, _governor(scene, head))
    found = subject(token)
    if found is not None and head.kind == "relative" and found.tag_ in ("WP", "WDT"):
        return antecedent(token)
    if found is None and head.kind == "participle" and token.dep_ != "conj":
        return _subject_of(scene, parent_of(scene, head).token)
    pushed = found is None or found.tag_ in ("WP", "WDT")   # "the letter, which the office says arrived"
    if pushed and head.kind == "reported" and head.report is not None and head.report.dep_ == "relcl":
        return antecedent(head.report)
    if found is None and token.dep_ == "conj":
        return _subject_of(scene, token.head)
    return found


def _governor(scene: Cut, head: Head) -> Head:
    """Return the head whose verb governs this one: of a further object, the verb that all objects share."""
    while head.kind == "object":
        head = scene.heads[scene.owner[head.token.head.i]]
    return head


def _subject_of(scene: Cut, token: Token) -> Token | None:
    above = scene.heads.get(token.i)
    return _subject(scene, above) if above else subject(token)


def antecedent(verb: Token) -> Token:
    """Return the noun that a relative clause is about.

    The parser takes the nearest: in "Ruiz, chief executive, who ..." and "Marsh of the Harbour Party, who ..."
    it is the name before.
    """
    while verb.dep_ == "conj":
        verb = verb.head
    noun = verb.head
    if noun.dep_ == "appos" and noun.head.pos_ == "PROPN":
        return noun.head
    pronoun = relative_pronoun(verb)
    if noun.dep_ == "pobj" and pronoun is not None and pronoun.lower_ in ("which", "that") and _happened(verb, noun):
        return noun.head.head
    of = noun.head if noun.dep_ == "pobj" else None
    who = pronoun is not None and pronoun.lower_ in ("who", "whom") and noun.ent_type_ in ("ORG", "GPE", "FAC", "LOC")
    return of.head if who and of is not None and of.head.pos_ in ("PROPN", "NOUN") else noun


def _happened(verb: Token, noun: Token) -> bool:
    """"A strike on the town, which killed two": a place or a day kills nobody, and does not last."""
    event = noun.head.head
    where = noun.ent_type_ in ("GPE", "LOC", "FAC", "DATE", "TIME") or noun.pos_ == "PROPN" or any(
        item.dep_ == "compound" and item.pos_ == "PROPN" for item in noun.children)   # "in the Arl valley"
    own = subject(verb)
    active = own is not None and own.tag_ in ("WDT", "WP") and own.dep_ == "nsubj"
    happening = verb.lemma_.lower() in speech().happening
    return bool(where and active and fenced(verb) and event.pos_ == "NOUN" and happening)
