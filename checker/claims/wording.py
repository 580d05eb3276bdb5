"""The words of a statement: the clause's own, with a copied subject where it has none of its own."""

from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from checker.claims.clauses import Clause, Cut, antecedent
from checker.claims.grammar import Token, finite, noun_plural, relative_pronoun, subject, swallowed_subject
from checker.claims.head import Head
from checker.claims.speech import speech
from checker.claims.verbs import be, is_past, shared_auxiliaries, third

Part = Token | str
_OPENERS = frozenset({",", "—", "–", "-", "--", "("})
_DISCOURSE = frozenset({"however", "meanwhile", "moreover", "furthermore", "instead", "nevertheless", "still",
                        "separately", "additionally", "nonetheless", "also", "besides", "then", "yes", "no", "well"})
_QUOTES = frozenset({'"', "``", "''", "“", "”"})


def wording(clause: Clause) -> list[Part]:
    """Return the tokens and inserted words of the statement in order."""
    return _BY_KIND[clause.kind](clause)


def _main(clause: Clause) -> list[Part]:
    complement = _reported(clause)
    return _saying(clause, complement) if complement is not None else list(body(clause))


def _reported(clause: Clause) -> Head | None:
    scene = clause.scene
    assert scene is not None
    below = (head for head in scene.heads.values() if head.report is not None and head.report.i == clause.root.i)
    return next(below, None)


def _saying(clause: Clause, complement: Head) -> list[Part]:
    """"Hale said on Monday that the bridge was safe", whatever stood first."""
    words = body(clause)
    speaker = [word for word in words if clause.subject is not None and (
        word.i == clause.subject.i or clause.subject.is_ancestor(word))]
    rest = [word for word in words if word not in speaker]
    said = body(replace(clause, root=complement.token, tokens=(), kind="reported"))
    return [*speaker, *rest, "that", *said]


def _adverbial(clause: Clause) -> list[Part]:
    """"just days after Hale left": what leads up to the conjunction goes with it."""
    words = body(clause)
    noun = swallowed_subject(clause.root)
    joint = noun.head.i if noun is not None else -1
    joints = [
        n for n, word in enumerate(words[:4])
        if ((word.dep_ == "mark" or word.tag_ == "WRB") and word.head.i == clause.root.i) or word.i == joint
    ]
    words = words[joints[-1] + 1 :] if joints else words
    if subject(clause.root) is None and clause.subject is not None:
        return [*phrase(clause, clause.subject), *shared_auxiliaries(clause.root), *words]
    return list(words)


def _shared(clause: Clause) -> list[Part]:
    words, own = body(clause), subject(clause.root)
    if clause.kind == "reported" and own is not None and clause.subject is not None and own.i != clause.subject.i:
        return [*phrase(clause, clause.subject), *(word for word in words if word.i != own.i)]
    if own is not None or clause.subject is None:
        return list(words)
    return [*phrase(clause, clause.subject), *shared_auxiliaries(clause.root), *words]


def _relative(clause: Clause) -> list[Part]:
    pronoun = relative_pronoun(clause.root)
    words = body(clause)
    if pronoun is None:
        return _shared(clause)
    name = phrase(clause, antecedent(clause.root))
    rest = [word for word in words if word.i != pronoun.i]
    if pronoun.dep_ in ("dobj", "attr") and pronoun.i < clause.root.i:
        at = next((n + 1 for n, word in enumerate(rest) if word.i == clause.root.i), len(rest))
        return [*rest[:at], *name, *rest[at:]]
    if pronoun.lower_ in ("where", "when"):
        tail: list[Part] = ["in"] if pronoun.lower_ == "where" else []
        return [*rest, *tail, *([] if pronoun.lower_ == "when" else name)]
    if pronoun.dep_ == "pobj" and pronoun.head.i == clause.root.left_edge.i and pronoun.head.dep_ == "prep":
        rest = [word for word in words if word.i not in (pronoun.i, pronoun.head.i)]
        return [*rest, pronoun.head, *name]
    owner: list[Part] = ["'s"] if pronoun.lower_ == "whose" else []
    at = next((n for n, word in enumerate(words) if word.i == pronoun.i), -1)
    return [*words[:at], *name, *owner, *words[at + 1 :]]


def _participle(clause: Clause) -> list[Part]:
    if clause.subject is None or (clause.root.dep_ == "conj" and finite(clause.root)):
        return _shared(clause)
    words = body(clause)
    verb = clause.root
    past = is_past(verb.head)
    having = next((word for word in words if word.lower_ == "having" and word.dep_ == "aux"), None)
    if having is not None:
        form, drop = ("had" if past else "has"), having
    elif verb.tag_ == "VBN":
        return [*phrase(clause, clause.subject), be(clause.subject, past), *words]
    else:
        form, drop = third(verb.lemma_.lower(), noun_plural(clause.subject)), verb
    before = [word for word in words if word.i < drop.i]
    return [*phrase(clause, clause.subject), *before, form, *(word for word in words if word.i > drop.i)]


def _absolute(clause: Clause) -> list[Part]:
    """"with forty people being treated" is "forty people are being treated"."""
    assert clause.subject is not None
    name, verb = phrase(clause, clause.subject), clause.root
    rest = [word for word in body(clause) if word not in name and not (word.lower_ == "with" and word.i < verb.i)]
    before = [word for word in rest if word.i < verb.i]
    if verb.tag_ == "VBG" and not any(word.dep_ in ("aux", "auxpass") for word in before):
        return [*name, *before, third(verb.lemma_.lower(), noun_plural(clause.subject)), *rest[len(before) + 1 :]]
    return [*name, be(clause.subject, is_past(verb.head)), *rest]


def _object(clause: Clause) -> list[Part]:
    """The verb's words with this object in the place of the first."""
    assert clause.head is not None
    shared = borrowed(clause)
    before = [word for word in shared if word.i < clause.head.token.i]
    own = [word for word in body(replace(clause, root=clause.head.token)) if word not in shared]
    return [*before, *own, *(word for word in shared if word.i > clause.head.token.i)]


def borrowed(clause: Clause) -> list[Token]:
    """Return the words of the clause that a further object shares: all but the first object and its kin."""
    scene = clause.scene
    assert scene is not None and clause.head is not None
    first = clause.head.token
    while first.dep_ == "conj":
        first = first.head
    gone = {token.i for token in first.subtree if scene.owner[token.i] in (clause.root.i, clause.head.token.i)}
    upper = replace(clause, kind=scene.heads[clause.root.i].kind, head=scene.heads[clause.root.i])
    words = [part for part in wording(upper) if not isinstance(part, str)]
    return [word for word in words if word.i not in gone]


def _apposition(clause: Clause) -> list[Part]:
    start = clause.root.left_edge.i
    name, words = [word for word in phrase(clause, clause.root.head) if word.i < start], body(clause)
    if clause.root.pos_ == "PROPN":
        return [*words, be(clause.root, False), *name]
    return [*name, be(clause.root.head, False), *words]


def body(clause: Clause) -> list[Token]:
    """Return the clause's own words and those of the restrictions it keeps, without frame and joints."""
    scene = clause.scene
    assert scene is not None
    dropped = _hidden(clause)
    kept = {clause.root.i, *_kept(scene, clause.root.i)}
    kept_words = _named_instead(clause, {t.i for t in clause.sentence if scene.owner[t.i] in kept} - dropped)
    chosen = [token for token in clause.sentence if token.i in kept_words and token.text not in _QUOTES]
    return _trim(_mended(chosen, {token.i for token in clause.frame}), clause)


def _named_instead(clause: Clause, words: set[int]) -> set[int]:
    """Put the name in the place of the description beside it: "the mayor, Tom Hale, left" is "Tom Hale left"."""
    scene = clause.scene
    assert scene is not None
    for head in scene.heads.values():
        token = head.token
        if head.kind == "apposition" and token.pos_ == "PROPN" and token.head.i in words and token.i != clause.root.i:
            words = words - {item.i for item in phrase(clause, token.head)} | {item.i for item in phrase(clause, token)}
    return words


def _mended(words: list[Token], frame: set[int]) -> list[Token]:
    """Drop the comma at which an attribution was thrown in: "The bridge, she said, is not safe"."""
    following = {word.i: words[n + 1].i if n + 1 < len(words) else word.i + 1 for n, word in enumerate(words)}
    return [
        word for word in words
        if word.text != "," or not any(i in frame for i in range(word.i, following[word.i]))
    ]


def _kept(scene: Cut, head: int) -> set[int]:
    """Return the heads below this one whose words its statement keeps."""
    found: set[int] = set()
    for i, other in scene.heads.items():
        if i != head and _stays(other, scene, head):
            found |= {i, *_kept(scene, i)}
    return found


def _stays(other: Head, scene: Cut, head: int) -> bool:
    if not other.kept or (other.token.dep_ == "conj" and other.kind != "relative"):
        return False
    return scene.owner[other.token.head.i] == head


def _hidden(clause: Clause) -> set[int]:
    """Attribution and the commas that fenced what was cut out."""
    scene = clause.scene
    assert scene is not None
    hidden = {token.i for source in clause.sources for token in source.subtree}
    hidden |= {token.i for token in clause.tokens if token.lower_ in speech().hearsay}
    hidden |= {i + 1 for i in hidden if i + 1 < len(scene.section.doc) and scene.section.doc[i + 1].text == ","}
    for i, head in scene.heads.items():
        if i != clause.root.i and not head.kept:
            hidden |= _fences(head.token)
    return hidden


def _fences(token: Token) -> set[int]:
    doc, sent = token.doc, token.sent
    left, right = token.left_edge.i, token.right_edge.i
    found = set()
    while left - 1 >= sent.start and (doc[left - 1].text in _OPENERS or doc[left - 1].dep_ == "cc"):
        left -= 1
        found.add(left)
    if right + 1 < sent.end and doc[right + 1].text in (",", "—", "–", ")"):
        found.add(right + 1)
    return found


def _trim(words: list[Token], clause: Clause) -> list[Token]:
    """Cut joints at both ends: "and", "that", "as", commas."""
    top = clause.root
    first = sum(1 for _ in takewhile(lambda word: _joint(word, top), words))
    plain = first + 1 < len(words) and not clause.section.quoted[words[first].i]
    if plain and words[first].lower_ in _DISCOURSE and words[first + 1].text == ",":
        first += 2
    last = len(words)
    while last > first and ((words[last - 1].dep_ == "punct" and words[last - 1].text not in (")", "%")) or words[
            last - 1].dep_ == "cc"):
        last -= 1
    return words[first:last]


def _joint(word: Token, top: Token) -> bool:
    if word.dep_ in ("cc", "punct", "preconj"):
        return bool(word.text != "$")
    late = top.dep_ in ("advcl", "ccomp", "conj") or word.lower_ == "that"
    asks = word.dep_ == "advmod" and word.tag_ == "WRB" and word.head.i == top.i
    that = word.lower_ == "that" and word.tag_ in ("IN", "WDT")   # also where it is taken for an object
    that = that and top.dep_ != "relcl"
    return bool(that or (late and (word.dep_ == "mark" or asks)))


def phrase(clause: Clause, noun: Token) -> list[Token]:
    """Return a noun phrase without the clauses and appositions that hang on it."""
    scene = clause.scene
    assert scene is not None
    if noun.tag_ in ("WP", "WDT") and noun.head.dep_ == "relcl":
        noun = noun.head.head
    below = set()
    for item in noun.children:
        if item.dep_ in ("relcl", "appos", "acl") and (item.i in scene.heads or item.dep_ == "appos"):
            below |= {t.i for t in item.subtree} | _fences(item)
    near = [token for token in noun.subtree if token.i not in below and token.text not in _QUOTES]
    words = [token for token in near if scene.owner[token.i] == scene.owner[noun.i]]
    while words and words[-1].dep_ in ("punct", "cc"):
        words.pop()
    return words or [noun]


_BY_KIND: dict[str, Callable[[Clause], list[Part]]] = {
    "main": _main, "reported": _shared, "coordinate": _shared, "adverbial": _adverbial, "relative": _relative,
    "participle": _participle, "modifier": _participle, "absolute": _absolute,
    "apposition": _apposition, "object": _object,
}
