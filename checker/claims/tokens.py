"""spaCy's tokenizer, told of an exceptional word ("can't", "a.m.", ":-)") when a text has it: all 1,300 take 60 ms."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FEW = 20   # texts after which all exceptions are made: a run over many texts is not to look for each in all of them


class Tokens:
    """Cuts texts as the model's own tokenizer does. ``exceptions``: the words, and the parts of each."""

    def __init__(self, tokenizer: Any, exceptions: dict[str, list[dict[int, str]]]) -> None:
        self.vocab = tokenizer.vocab
        self._tokenizer = tokenizer
        self._waiting = dict(exceptions)
        self._read = 0

    def __call__(self, text: str) -> Any:
        """Return the text as a Doc that is cut into tokens."""
        self._read += bool(self._waiting)
        wanted = self._waiting if self._read > FEW else [word for word in self._waiting if word in text]
        for word in list(wanted):
            self._tokenizer.add_special_case(word, self._waiting.pop(word))
        return self._tokenizer(text)


def load_tokens(vocab: Any, file: Path, suffixes: Iterable[str], infixes: Iterable[str]) -> Tokens:
    """Return the tokenizer of a model's file, with patterns beside its own.

    Each change of a tokenizer that has exceptions makes all of them anew, so it is made whole and they come last.
    """
    import srsly
    from spacy.tokenizer import Tokenizer

    saved = srsly.read_msgpack(file)
    ends = "|".join((saved["suffix_search"], *(f"{suffix}$" for suffix in suffixes)))
    inside = "|".join((saved["infix_finditer"], *infixes))
    alone = saved["token_match"]
    tokenizer = Tokenizer(
        vocab, prefix_search=re.compile(saved["prefix_search"]).search, suffix_search=re.compile(ends).search,
        infix_finditer=re.compile(inside).finditer, token_match=re.compile(alone).match if alone else None,
        url_match=re.compile(saved["url_match"]).match, faster_heuristics=saved["faster_heuristics"],
    )
    return Tokens(tokenizer, saved["exceptions"])
