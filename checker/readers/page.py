"""Where the characters of a web page's text stand in its source."""

from bisect import bisect_left
from html import unescape
from html.parser import HTMLParser

from checker.models import Anchor, Block

_SILENT = {"script", "style", "template", "noscript", "title"}


class Page(HTMLParser):
    """The text of a page, letter by letter, with line and column of each; white space does not count."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self._letters: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._muted = 0
        self.feed(source)
        self.close()
        self._text = "".join(self._letters)

    def anchors(self, text: str, blocks: tuple[Block, ...]) -> tuple[Anchor, ...]:
        """Return where the blocks of an extracted text stand: an anchor for each change of line or gap.

        A title is often another wording of the page's heading; one that is not found stands where the first
        block does.
        """
        found: list[Anchor] = []
        after = 0
        for block in blocks:
            letters = [(i, char) for i, char in enumerate(text[block.start : block.end], block.start)
                       if not char.isspace()]
            wanted = "".join(char for _, char in letters)
            at = self._text.find(wanted, after)
            at = self._text.find(wanted) if at < 0 else at
            if at < 0:
                continue
            after = at if block.kind == "title" else at + len(wanted)
            found += self._runs([i for i, _ in letters], at)
        return tuple(sorted(found, key=lambda anchor: anchor.offset))

    def _runs(self, offsets: list[int], at: int) -> list[Anchor]:
        """Return one anchor for each stretch that stands in the source as it stands in the text."""
        runs: list[Anchor] = []
        for number, offset in enumerate(offsets):
            line, column = self._places[at + number]
            last = runs[-1] if runs else None
            if last is None or (line, column) != (last.line, last.column + offset - last.offset):
                runs.append(Anchor(offset=offset, line=line, column=column))
        return runs

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Mute what is not text."""
        self._muted += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        """Listen again."""
        self._muted -= tag in _SILENT and self._muted > 0

    def handle_data(self, data: str) -> None:
        """Note letters and where they stand."""
        line, column = self.getpos()
        breaks = [-1, *(i for i, char in enumerate(data) if char == "\n")]
        for i, char in enumerate(data):
            before = bisect_left(breaks, i) - 1
            here = column + i if before == 0 else i - breaks[before] - 1
            self._note(char, line + before, here + 1)

    def handle_charref(self, name: str) -> None:
        """Note a character that is written as a number."""
        self._reference(f"&#{name};")

    def handle_entityref(self, name: str) -> None:
        """Note a character that is written as a name."""
        self._reference(f"&{name};")

    def _reference(self, written: str) -> None:
        line, column = self.getpos()
        for char in unescape(written):
            self._note(char, line, column + 1)

    def _note(self, char: str, line: int, column: int) -> None:
        if not self._muted and not char.isspace():
            self._letters.append(char)
            self._places.append((line, column))
