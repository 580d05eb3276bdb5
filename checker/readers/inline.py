"""Finds the characters of Markdown that are markup inside a line and not prose."""

import re

from checker.models import Span

_MARKUP = re.compile(
    r"""
      !\[[^\]\n]*\]\([^)\n]*\)              # a picture, with its description
    | <!--.*?-->                            # a comment
    | </?[A-Za-z][^<>\n]*>                  # an HTML tag or an address in angle brackets
    | \[\^[^\]\n]+\]:?                      # a footnote mark
    | \[(?=[^\]\n]*\](?:\(|\[))             # a link: its brackets and its address
    | \](?:\([^)\n]*\)|\[[^\]\n]*\])
    | \*\*|__|~~                            # strong, struck
    | (?<![\w*])\*(?=[\w"“‘'(])             # emphasis opens
    | (?<=[\w.,!?;:"”’')])\*(?![\w*])       # emphasis closes
    | (?<!\w)_(?=\w)|(?<=\w)_(?!\w)
    | `+
    | \\(?=[!-/:-@\[-`{-~])                 # an escape, before punctuation
    | (?<=&)amp;
    """,
    re.VERBOSE | re.DOTALL,
)


def find_markup(text: str, start: int) -> list[Span]:
    """Return the ranges of markup in ``text[start:]`` in order."""
    return [Span(start=match.start(), end=match.end()) for match in _MARKUP.finditer(text, start)]
