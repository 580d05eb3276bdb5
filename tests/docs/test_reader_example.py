"""The reader that the documentation shows works as it is printed there."""

import re
from pathlib import Path
from typing import Any

from checker.interfaces import Meta
from tests.docs.pages import ROOT


def test_example_reader_reads(tmp_path: Path) -> None:
    """Whoever copies it has a reader with exact offsets."""
    page = (ROOT / "docs/readers.md").read_text(encoding="utf-8")
    code = re.search(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = {}
    exec(code.group(1) if code else "", names)
    path = tmp_path / "a.wire"
    path.write_text("Harbour Wire\n\nThe bridge is closed.\nIt is old.\n", encoding="utf-8")

    article = names["WireReader"]().read(path, "a.wire", Meta())[0]

    assert ("Harbour Wire", ["The bridge is closed.", "It is old."]) == (
        article.source, [article.text[block.start : block.end] for block in article.blocks],
    )
