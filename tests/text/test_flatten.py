"""The view that the parser reads always leads back to the characters of the article."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.models import Span
from checker.text.flatten import flatten

AWKWARD = [
    "\u00a0",
    "\u2009",
    "\u202f",
    "\r\n",
    "\n",
    "\t",
    "\u00ad",
    "\u200b",
    "\u200d",
    "\ufe0f",
    "é",
    "e\u0301",
    "ñ",
    "n\u0303",
    "“",
    "”",
    "’",
    "«",
    "»",
    "–",
    "—",
    "…",
    "👩\u200d🚀",
    "🇪🇺",
    "❤\ufe0f",
    "ﬁ",
    "ß",
    "İ",
    "字",
    "ก็",
]
TEXTS = st.lists(
    st.one_of(st.sampled_from(AWKWARD), st.text(max_size=6), st.sampled_from(["The port ", "is closed. "])), max_size=30
).map("".join)


def bare(text: str) -> str:
    """Return what must survive: letters and digits, composed."""
    return "".join(char for char in unicodedata.normalize("NFC", text) if char.isalnum())


@given(TEXTS)
def test_every_character_leads_back_in_order(text: str) -> None:
    """Offsets never run backwards, never overlap another cluster, and stay inside the text."""
    flat = flatten(text, 0, len(text))

    assert list(flat.starts) == sorted(flat.starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(flat.starts, flat.ends, strict=True))


@given(TEXTS, st.data())
def test_a_stretch_of_the_view_is_the_same_words_in_the_article(text: str, data: st.DataObject) -> None:
    """What a claim quotes from the article has the letters that the parser saw."""
    flat = flatten(text, 0, len(text))
    words = [i for i, char in enumerate(flat.text) if char != " "]
    if not words:
        return
    first = data.draw(st.sampled_from(words))
    last = data.draw(st.sampled_from([i for i in words if i >= first]))

    start, end = flat.span(first, last + 1)

    assert bare(flatten(text, start, end).text) == bare(text[start:end])
    assert bare(flat.text[first : last + 1]) in bare(text[start:end])


@given(TEXTS)
def test_view_is_composed_and_single_spaced(text: str) -> None:
    """Parsers see one blank between words, and é as one letter."""
    view = flatten(text, 0, len(text)).text

    assert "  " not in view
    assert not view.startswith(" ")


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("“We won’t,” he said.", '"We won\'t," he said.'),
        ("10\u00a0000 people\r\nmarched", "10 000 people marched"),
        ("Re\u0301union co\u00adoper\u00adates", "Réunion cooperates"),
        ("I ❤\ufe0f Bergen", "I ❤ Bergen"),
    ],
    ids=["curly quotes", "hard space and CRLF", "NFD and soft hyphens", "emoji"],
)
def test_view_is_what_a_parser_expects(text: str, view: str) -> None:
    """Typography does not change what is parsed."""
    assert view == flatten(text, 0, len(text)).text


def test_masked_characters_vanish_and_offsets_stay() -> None:
    """Markup inside a word does not split it, and the words still lead back."""
    text = "a **bold** claim"
    flat = flatten(text, 0, len(text), (Span(start=2, end=4), Span(start=8, end=10)))
    at = flat.text.index("bold")

    assert ("a bold claim", "bold") == (flat.text, text[slice(*flat.span(at, at + 4))])
