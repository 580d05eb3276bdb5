"""Folding of names and words into comparable keys."""

import re
import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
                          "œ": "oe", "Œ": "Oe", "ı": "i"})   # letters that Unicode does not decompose
_NOT_WORD = re.compile(r"[^\w\s]")


@lru_cache(maxsize=65_536)   # names and statements are folded again for each pair that they stand in
def fold(text: str) -> str:
    """Return lower-case text without accents, punctuation and possessive: "Zoë O’Neil's" -> "zoe oneil"."""
    text = re.sub(r"['’]s?\b(?=\s|$)", "", text)
    decomposed = unicodedata.normalize("NFKD", text.translate(_STROKES))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    bare = bare.replace("-", " ").replace("–", " ")
    return " ".join(_NOT_WORD.sub("", bare).lower().split())
