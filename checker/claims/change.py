"""By how much something moved, and which way: "rose 4 per cent", "8% more", "a rise of a tenth"."""

from typing import Any

_RISE = frozenset({"rise", "grow", "climb", "jump", "soar", "increase"})
_FALL = frozenset({"fall", "drop", "slip", "sink", "decrease", "decline"})
_SHARE_RISE = _RISE | {"gain", "surge", "add", "edge", "raise", "up", "lift", "expand", "swell", "push"}
_SHARE_FALL = _FALL | {"lose", "shrink", "dip", "slump", "plunge", "tumble", "cut", "lower", "reduce", "down", "halve"}
_NOUNS = {"up": frozenset({"rise", "increase", "growth", "gain", "jump", "surge"}),
          "down": frozenset({"fall", "drop", "decrease", "decline"})}
_SHARE_NOUNS = {"up": _NOUNS["up"] | {"raise", "hike"}, "down": _NOUNS["down"] | {"cut", "reduction", "slump", "loss"}}
_AFTER = {"up": frozenset({"more", "higher", "up", "above", "increase", "rise", "raise"}),
          "down": frozenset({"less", "fewer", "lower", "down", "below", "cut", "fall", "drop"})}
_LOOSE = frozenset({
    "almost", "nearly", "about", "around", "some", "over", "than", "more", "just", "only", "barely", "a",
})
_GOES = frozenset({"go", "move", "drive", "come", "bring", "mark"})
_TURNS = frozenset({"by", "up", "down"})


def change(tokens: Any) -> tuple[str, ...]:
    """Return ("change", "up" or "down") if the figure is by how much something moved; "change" alone if the words do
    not say which way."""
    text = tokens.text.rstrip()
    share = text.endswith(("%", "cent", "percent", "points", "point", "pct")) or tokens[0].is_currency or _part(tokens)
    way = _after(tokens, share) or _noun(tokens, share) or _verb(tokens, share) or _by(tokens, share)
    return ("change", way) if way else ()


def _part(tokens: Any) -> bool:
    """Return whether a figure is a fraction: "by a quarter"."""
    return tokens[-1].lower_.rstrip("s") in ("half", "third", "quarter", "fifth", "tenth", "eighth", "sixth")


def _after(tokens: Any, share: bool) -> str:
    """Read "8% more", "a 12 per cent raise"; of counts only what compares: "30 fewer", not "300 cuts"."""
    last = tokens[-1]
    word = last.nbor(1).lower_ if last.i + 1 < len(last.doc) else ""
    nouns = {"cut", "fall", "drop", "rise", "raise"}
    return next((way for way, words in _AFTER.items() if word in words and (share or word not in nouns)), "")


def _noun(tokens: Any, share: bool) -> str:
    """Read "a rise of almost a tenth"."""
    before = _words_before(tokens)
    if before[:1] != ["of"]:
        return ""
    nouns = _SHARE_NOUNS if share else _NOUNS
    return next((way for way, words in nouns.items() if before[1:2] and before[1] in words), "")


def _verb(tokens: Any, share: bool) -> str:
    """Read "rose 4 per cent", "went up by 3%", "cut by half"."""
    doc, at = tokens.doc, tokens[0].i - 1
    while at >= 0 and doc[at].lower_ in _LOOSE:
        at -= 1
    rising, falling = (_SHARE_RISE, _SHARE_FALL) if share else (_RISE, _FALL)
    for word in (doc[i] for i in range(at, max(at - 3, -1), -1)):
        lemma = word.lemma_.lower()
        if lemma in rising | falling and word.lower_ not in _TURNS:
            return "up" if lemma in rising else "down"
        if word.lower_ not in _TURNS:
            return ""
        if word.lower_ != "by" and (share or doc[at].lower_ == "by") and _moving(word, rising | falling):
            return str(word.lower_)
    return ""


def _by(tokens: Any, share: bool) -> str:
    """Read "reduced the risk of illness by 59 per cent"."""
    before = tokens.root.head
    if before.lower_ != "by" or before.dep_ not in ("prep", "agent"):
        return ""
    rising, falling = (_SHARE_RISE, _SHARE_FALL) if share else (_RISE, _FALL)
    lemma = before.head.lemma_.lower()
    return "up" if lemma in rising else "down" if lemma in falling else ""


def _moving(turn: Any, verbs: frozenset[str]) -> bool:
    """Return whether "up" or "down" is of a movement: "sales are up 8%", not "eats up a tenth"."""
    before = turn.nbor(-1) if turn.i else None
    return before is None or before.pos_ != "VERB" or before.lemma_.lower() in verbs | _GOES


def _words_before(tokens: Any) -> list[str]:
    """Return the words before a figure, the nearest first, loose ones left out."""
    doc, first = tokens.doc, tokens[0].i
    words = [doc[i].lower_ for i in range(first - 1, max(first - 6, -1), -1)]
    while words and words[0] in _LOOSE:
        words.pop(0)
    return words
