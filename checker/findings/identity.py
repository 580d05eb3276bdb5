"""Gives a finding a name that stays."""

import hashlib
from collections.abc import Sequence
from pathlib import PurePosixPath

from checker.models import Side, Verdict
from checker.text.fold import fold


def identify(verdict: Verdict, sides: Sequence[Side]) -> str:
    """Return "kind-xxxxxxxx", the same for the same words in the same articles under the same rule.

    Offsets and folders do not count, so edits elsewhere and another working folder change nothing. With a
    topic the marked words identify a passage; without one the whole passage does.
    """
    words = sorted({_words(side, bool(verdict.ruling.topic)) for side in sides})
    text = "\n".join([verdict.rule, verdict.ruling.topic, *words])
    return f"{verdict.kind}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def _words(side: Side, brief: bool) -> str:
    marked = side.text[side.mark_start - side.start : side.mark_end - side.start]
    return f"{PurePosixPath(side.document).name}\t{fold(marked if brief else side.text)}"
