"""Decides which tokens of a sentence head a claim of their own, and of what kind."""

from checker.claims.grammar import (
    AUXILIARIES,
    Token,
    absolute,
    ahead,
    child,
    conjuncts_up,
    fenced,
    finite,
    infinitive,
    is_verb,
    relative_pronoun,
    subject,
    swallowed_subject,
)
from checker.claims.head import Head, Kind
from checker.claims.reporting import CONDITIONS, hands_over, made_clear, pushed_down, told_in

_ASKING = frozenset({"know", "say", "ask", "wonder", "see", "decide", "clear", "unclear", "determine", "learn", "tell",
                     "explain", "discuss", "investigate", "establish", "understand", "remember"})
_PREPOSITIONS = frozenset({"fail", "follow", "accord", "base", "give", "regard", "concern", "include", "compare",
                          "depend", "owe", "consider", "assume", "pend", "exclude", "bar", "start", "begin", "range"})
_WEIGHTY = frozenset({"det", "nummod", "compound", "amod", "prep", "poss"})
_COLLECTIVE = frozenset({"combine", "compare", "mix", "link", "join", "unite", "merge", "separate", "include"})
SHORT_ADVERBIAL = 5    # tokens with the conjunction; below, it is no matter of its own ("as it stands")
LONG_RESTRICTION = 5   # tokens; shorter restrictive clauses ("those who fled") only say which one is meant


def find_heads(sentence: Token) -> dict[int, Head]:
    """Return the heads of a sentence by token index, the root first."""
    root = sentence.root
    heads = {root.i: Head(root, "main")}
    todo = [root]
    while todo:
        token = todo.pop()
        for item in token.children:
            head = _head(item, heads)
            if head is not None:
                heads[item.i] = head
            todo.append(item)
    return heads


def _head(token: Token, heads: dict[int, Head]) -> Head | None:
    rule = _RULES.get(token.dep_)
    return rule(token, heads) if rule else None


def _complement(token: Token, heads: dict[int, Head]) -> Head | None:
    verb = made_clear(token) or told_in(token) or token.head
    noun = subject(token)
    if not is_verb(token) or (noun is None and not finite(token)):
        return None
    if noun is None or (noun.tag_ in ("WDT", "WP") and noun.i < verb.i):
        return Head(token, "reported", report=verb) if pushed_down(token, verb, heads) else None
    if not finite(token):
        return None
    if token.i < verb.i and subject(verb) is not None and _severed(token, verb):
        return Head(token, "coordinate")
    if hands_over(verb, token, heads):
        return Head(token, "reported", report=verb)
    if token.i < verb.i and subject(verb) is not None and _divided(token, verb):
        return Head(token, "coordinate")
    return None


def _severed(token: Token, verb: Token) -> bool:
    """"Neighbours heard two shots; police say there was one" is no report of the neighbours by the police."""
    noun = subject(verb)
    between = token.doc[token.right_edge.i + 1 : verb.i]
    return any(item.text == ";" for item in between) and noun is not None and noun.i > token.i


def _divided(token: Token, verb: Token) -> bool:
    """"A; B" and "A, and B" come out of the parser as A being the complement of B."""
    between = token.doc[token.right_edge.i + 1 : verb.left_edge.i + 1] or token.doc[token.i + 1 : verb.i]
    return any(str(item.text) in (";", ":", "—", "–") or item.dep_ == "cc" for item in (*between, *verb.lefts))


def _coordinate(token: Token, heads: dict[int, Head]) -> Head | None:
    first = heads.get(token.head.i)
    if not is_verb(token):
        return _object(token, heads)
    if any(item.lower_ in ("nor", "neither") for item in token.head.children):
        return None   # "neither confirmed nor denied" is one answer
    if any(item.dep_ == "mark" and item.lower_ == "that" for item in token.children):
        return _further(token, heads)
    if first is None:
        return _late(token, heads)
    if first.kind in ("apposition", "object") or infinitive(token) or not is_verb(first.token):
        return None
    if subject(token) is None and not (_shares(token, first) and _has_subject(first)):
        return None
    kind: Kind = "coordinate" if first.kind in ("main", "coordinate") else first.kind
    if first.kind in ("modifier", "participle", "absolute") and finite(token):
        kind = "coordinate"
    return Head(token, kind, first.kept, first.report)


def _object(token: Token, heads: dict[int, Head]) -> Head | None:
    """"killed twelve soldiers and three civilians", "ruled out guarantees or membership": a claim for each."""
    first = next((noun for noun in conjuncts_up(token) if noun.dep_ != "conj"), token)
    verb = first.head
    while verb.dep_ in ("xcomp", "pcomp") and verb.i not in heads:
        verb = verb.head
    whole = token.pos_ in ("NOUN", "PROPN") and any(item.dep_ in _WEIGHTY for item in token.children)
    if first.dep_ != "dobj" or verb.i not in heads or not is_verb(first.head) or not whole:
        return None
    return Head(token, "object") if first.i < token.i and verb.lemma_ not in _COLLECTIVE else None


def _further(token: Token, heads: dict[int, Head]) -> Head | None:
    """"said the tax would stay until the term ends and that the gap would close": "that" goes back to "said"."""
    above = next((heads[item.i] for item in token.ancestors if item.i in heads and heads[item.i].report), None)
    return Head(token, "reported", report=above.report) if above is not None and subject(token) is not None else None


def _late(token: Token, heads: dict[int, Head]) -> Head | None:
    """"the blast, which killed six and injured ten, ...": the second verb comes out beside the noun."""
    relative = next((item for item in token.head.children if item.i in heads and item.dep_ == "relcl"), None)
    if relative is None or relative.i > token.i or subject(token) is not None or not finite(token):
        return None
    return Head(token, "modifier")


def _shares(token: Token, first: Head) -> bool:
    """A verb shares the subject of the one before it, unless both share one object ("cut and burnt trees")."""
    if token.i - token.head.i == 2 and not any(True for _ in token.head.rights if _.dep_ not in ("cc", "conj")):
        return False
    return finite(token) or (token.tag_ == token.head.tag_ and first.kind != "adverbial")


def _has_subject(first: Head) -> bool:
    """A headline whose first verb the tagger took for a noun has no subject to share; it stays whole."""
    return first.kind in ("relative", "modifier", "participle") or any(
        subject(verb) is not None for verb in (first.token, *conjuncts_up(first.token))
    )


def _relative(token: Token, heads: dict[int, Head]) -> Head | None:
    if told_in(token) is not None:
        return _complement(token, heads)
    pronoun = relative_pronoun(token)
    if pronoun is None or not is_verb(token) or infinitive(token) or not finite(token):
        return None
    if token.head.pos_ in ("PRON", "DET") and not fenced(token):
        return None
    kept = not fenced(token)
    if kept and token.right_edge.i - token.left_edge.i + 1 < LONG_RESTRICTION:
        return None
    return Head(token, "relative", kept)


def _adverbial(token: Token, heads: dict[int, Head]) -> Head | None:
    marks = {item.lower_ for item in token.lefts if item.dep_ in ("mark", "advmod")}
    if made_clear(token) is not None:
        return _complement(token, heads)
    if absolute(token) is not None:
        return Head(token, "absolute")
    if infinitive(token) or _stays(token, marks) or not (token.head.i in heads or _event(token, marks)):
        return None
    if is_verb(token) and subject(token) is not None:
        long = token.right_edge.i - token.left_edge.i + 1 >= SHORT_ADVERBIAL
        marked = (long and marks) or swallowed_subject(token) is not None
        return Head(token, "adverbial", "because" in marks) if finite(token) and marked else None
    return None if marks else _participle(token)


def _participle(token: Token) -> Head | None:
    """"Speaking in Oslo, the minister ...": fenced off, and no preposition in disguise."""
    if token.tag_ not in ("VBG", "VBN") or token.lemma_.lower() in _PREPOSITIONS:
        return None
    shared = subject(token.head) is not None or token.head.dep_ == "conj"
    return Head(token, "participle") if shared and (fenced(token) or _closed(token)) else None


def _stays(token: Token, marks: set[str]) -> bool:
    """Return whether an adverbial clause is no claim of its own: a condition, a question, a manner."""
    if marks & CONDITIONS or _manner(token, marks):
        return True
    if "before" in marks and token.tag_ != "VBD":   # "must step down before talks can begin" tells no event
        return True
    if marks & {"when", "after", "as", "while"} and ahead(token.head) and _present(token):
        return True   # "I will leave when the budget is passed" sets a date, and tells no event
    asked = marks & {"when", "where", "how", "why"} and token.i > token.head.i   # "it is not known when ..."
    return bool(asked) and (token.head.lemma_ in _ASKING or any(item.lemma_ in _ASKING for item in token.head.children))


def _present(verb: Token) -> bool:
    tags = {verb.tag_, *(item.tag_ for item in verb.children if item.dep_ in AUXILIARIES)}
    return bool(tags & {"VBZ", "VBP"})


def _manner(token: Token, marks: set[str]) -> bool:
    """"looked at the river as it was": how, and not when."""
    noun = subject(token)
    return bool(marks == {"as"} and noun is not None and noun.pos_ == "PRON" and not fenced(token))


def _event(token: Token, marks: set[str]) -> bool:
    """Under an infinitive a clause of time belongs to the wish, unless it tells what happened."""
    past = token.tag_ == "VBD" or any(item.tag_ == "VBD" and item.dep_ in ("aux", "auxpass") for item in token.children)
    return bool(past and marks & {"as", "after", "while", "although", "though"} and is_verb(token.head))


def _closed(token: Token) -> bool:
    after = token.right_edge.i + 1
    return bool(after < token.sent.end and token.doc[after].text == ",")


def _modifier(token: Token, heads: dict[int, Head]) -> Head | None:
    if told_in(token) is not None:
        return _complement(token, heads)
    if absolute(token) is not None:
        return Head(token, "absolute")
    if token.tag_ not in ("VBN", "VBG") or not fenced(token) or infinitive(token):
        return None
    if token.head.pos_ not in ("NOUN", "PROPN") or token.left_edge.i < token.head.i:
        return None
    return Head(token, "modifier")


def _absolute(token: Token, heads: dict[int, Head]) -> Head | None:
    return Head(token, "absolute") if absolute(token) is not None else None


def _apposition(token: Token, heads: dict[int, Head]) -> Head | None:
    before = token.left_edge.i - 1
    if token.doc[before].text not in (",", "—", "–", "-", "--") or token.pos_ not in ("NOUN", "PROPN", "NUM"):
        return None
    if not _adjacent(token, before):
        return None
    return Head(token, "apposition") if _DESCRIBING[token.pos_](token) and not _listed(token) else None


def _name_beside(token: Token) -> bool:
    return token.head.pos_ != "PROPN" and not _coordinated(token)


def _age_beside(token: Token) -> bool:
    single = token.head.dep_ != "conj" and not _coordinated(token.head)
    return bool(single and token.head.pos_ == "PROPN" and token.text.isdigit() and len(token.text) < 4)


def _role_beside(token: Token) -> bool:
    """"..., its leader, Ana Ruiz, said" after another name: who is beside whom would be a guess."""
    named = any(item.dep_ == "appos" and item.pos_ == "PROPN" for item in token.children)
    return not named and any(True for _ in token.children)


def _adjacent(token: Token, comma: int) -> bool:
    """An apposition stands beside its noun; one thrown far off is the parser's guess."""
    beside = token.doc[comma - 1]
    return bool(comma > token.head.i and (beside.i == token.head.i or token.head.is_ancestor(beside)))


def _coordinated(token: Token) -> bool:
    return any(item.dep_ == "conj" for item in token.children)


def _listed(token: Token) -> bool:
    """A list of three comes out as apposition and coordination: "nurses, drivers and cooks"."""
    beside = child(token, frozenset({"appos"})) if token.pos_ == "PROPN" else None
    return any(item.dep_ == "conj" and item.i > token.i for item in token.head.children) or (
        beside is not None and beside.pos_ != "NUM"
    )


def _aside(token: Token, heads: dict[int, Head]) -> Head | None:
    noun = subject(token)
    if not is_verb(token) or noun is None or not finite(token) or noun.lower_ in ("you", "i", "what"):
        return None   # "you know", "I think", "what is more"
    return Head(token, "coordinate")


_RULES = {
    "ccomp": _complement, "conj": _coordinate, "relcl": _relative, "advcl": _adverbial, "acl": _modifier,
    "appos": _apposition, "pcomp": _absolute, "parataxis": _aside, "dep": _aside,
}

_DESCRIBING = {"PROPN": _name_beside, "NUM": _age_beside, "NOUN": _role_beside}
