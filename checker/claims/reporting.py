"""Which verbs hand the clause under them to their subject: "Hale said that P", but not "might say that P"."""

from checker.claims.grammar import Token, modal, negated, subject
from checker.claims.head import Head
from checker.claims.speech import speech

# Marks whose clause states a condition or a time limit on the main clause: without it the claim says more
# than the paper does ("would take effect once a truce had held"), so it stays.
CONDITIONS = frozenset({"if", "unless", "until", "till", "once", "provided", "whether", "lest", "than", "like"})
_INTERROGATIVE = frozenset({"whether", "if", "how", "why", "what", "who", "whom", "where", "when", "which"})
_REPORTED = frozenset({"reported", "main", "coordinate", "relative", "adverbial", "participle", "absolute"})
_CLEAR = frozenset({"clear", "plain", "known"})
_MEDIA = frozenset({"statement", "interview", "speech", "letter", "post", "message", "email", "report", "release",
                    "conference", "briefing", "filing", "note", "memo", "broadcast", "address", "video", "tweet"})


def hands_over(verb: Token, complement: Token, heads: dict[int, Head]) -> bool:
    """Return whether a verb reports its complement as what somebody says is so.

    "Hale said that P" does; "Hale did not say that P", "might say that P", "asked whether P" and "refused to
    say that P" do not, and stay whole.
    """
    above = heads.get((quoted_as(verb) or verb).i)
    if verb.lemma_.lower() in speech().quoting and not _quoted(complement):
        return False
    said = speech().reports(verb.lemma_.lower()) or made_clear(complement) is not None or _heard(verb)
    if above is None or not said or negated(verb) or modal(verb):
        return False
    if any(item.lower_ in _INTERROGATIVE and verb.i < item.i <= complement.i for item in complement.children) and (
        complement.i > verb.i and complement.doc[verb.i + 1].text not in (":", ",", '"')
    ):
        return False
    return above.kind in _REPORTED and not any(item.lower_ in CONDITIONS and item.dep_ == "mark" for item in verb.lefts)


def quoted_as(verb: Token) -> Token | None:
    """Return "quoted" in "quoted the mayor as saying that P"."""
    through = verb.dep_ == "pcomp" and verb.head.lower_ == "as" and verb.head.dep_ == "prep"
    return verb.head.head if through and verb.head.head.lemma_ in ("quote", "cite") else None


def _heard(verb: Token) -> bool:
    """"The court heard that P": said before the court, by somebody."""
    noun = subject(verb)
    return bool(verb.lemma_ == "hear" and noun is not None and noun.lemma_.lower() in speech().hearing)


def made_clear(token: Token) -> Token | None:
    """Return "made" in "made (it) clear that P", where P hangs on "clear" or on "made"."""
    above = token.head
    if above.lower_ in _CLEAR and above.head.lemma_ == "make":
        return above.head
    lead = token.doc[above.i + 1 : above.i + 3] if above.lemma_ == "make" else ()
    return above if any(item.lower_ in _CLEAR for item in lead) else None


def told_in(token: Token) -> Token | None:
    """Return "said" in "said in a statement that P", where the parser hangs P on the statement."""
    noun = token.head
    if noun.lemma_.lower() not in _MEDIA or noun.dep_ != "pobj" or not any(t.lower_ == "that" for t in token.lefts):
        return None
    verb = noun.head.head
    return verb if speech().reports(verb.lemma_.lower()) and subject(token) is not None else None


def pushed_down(token: Token, verb: Token, heads: dict[int, Head]) -> bool:
    """"the letter, which the office says arrived on Tuesday": what arrived is the letter."""
    above = heads.get(verb.i)
    relative = above is not None and above.kind == "relative" and subject(verb) is not None
    return relative and speech().reports(verb.lemma_.lower()) and not negated(verb)


def _quoted(token: Token) -> bool:
    """Return whether a clause begins or ends with a quotation mark; marks are straight in a parsed text."""
    doc, first, last = token.doc, token.left_edge.i, token.right_edge.i
    near = (doc[max(first - 1, 0)], doc[first], doc[last], doc[min(last + 1, len(doc) - 1)])
    return any(item.text == '"' for item in near)
