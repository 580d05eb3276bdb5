"""Holds articles against each other, two at a time: what no rule can fire on is counted and let go at once.

A folder of 1,000 articles makes more than a million pairs; held together they took 3 GB.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from checker import findings
from checker.align import Meeting, Place, in_order
from checker.config import Config
from checker.interfaces import Progress
from checker.material import cache_file
from checker.models import Pair
from checker.rulebook import SURE, Gates, Memory, Met, Rulebook, Sifted, stamp

NAME = "met.sqlite"


@dataclass(frozen=True)
class Weighed:
    """The ``pairs`` that matter: those on which a rule may fire (rows of ``sifted``), and those that say the same."""

    pairs: tuple[Pair, ...]
    sifted: Sifted


def weigh(
    meetings: Sequence[Meeting], book: Rulebook, memory: Memory, *, judged: bool, progress: Progress
) -> Weighed:
    """Return what the rules may fire on. ``judged``: there is a judge, who may see a contradiction anywhere."""
    keys = [memory.key(meeting.digest) for meeting in meetings]
    known = memory.recall(keys)
    pairs: dict[Place, Pair] = {}
    rows: set[Place] = set()
    stopped: Counter[tuple[str, str]] = Counter()
    for number, (key, meeting) in enumerate(zip(keys, meetings, strict=True)):
        progress("rules", number, len(meetings))
        met, made = _known(meeting, known[key]) if key in known else _met(meeting, book, memory, judged)
        if key not in known:
            memory.keep(key, met)
        pairs.update(made)
        rows.update(meeting.place(local) for local in met.rows)
        stopped.update({(kind, gate): count for kind, gate, count in met.stopped})
    memory.save()
    return _weighed(pairs, rows, stopped)


def _known(meeting: Meeting, met: Met) -> tuple[Met, dict[Place, Pair]]:
    places = {meeting.place(local) for local in (*met.rows, *met.alike)}
    return met, meeting.pairs(places) if places else {}


def _met(meeting: Meeting, book: Rulebook, memory: Memory, judged: bool) -> tuple[Met, dict[Place, Pair]]:
    """Return what comes of a meeting, with the pairs that matter."""
    made = meeting.pairs(presumed=SURE if judged else None)
    fire: list[Place] = []
    stopped: Counter[tuple[str, str]] = Counter()
    for place, pair in made.items():
        gates = _stopped_by(pair, meeting.marks(place) if memory.stays else None, book, memory)
        if gates is None:
            fire.append(place)
        stopped.update(gates or ())
    alike = [place for place, pair in made.items() if findings.alike(pair)]
    met = Met(
        rows=tuple(map(meeting.local, fire)), alike=tuple(map(meeting.local, alike)),
        stopped=tuple((kind, gate, count) for (kind, gate), count in sorted(stopped.items())),
    )
    return _known(meeting, met)


def _stopped_by(pair: Pair, marks: tuple[bytes, bytes] | None, book: Rulebook, memory: Memory) -> Gates | None:
    """Return what stops a pair; as it was, where a process that stays has seen it (``marks``: digests of claims)."""
    if marks is None:
        return book.stopped_by(pair)
    key = (marks, pair.signals)
    if key not in memory.gates:
        memory.gates[key] = book.stopped_by(pair)
    return memory.gates[key]


def _weighed(pairs: dict[Place, Pair], rows: set[Place], stopped: Counter[tuple[str, str]]) -> Weighed:
    places = in_order(pairs)
    numbers = tuple(number for number, place in enumerate(places) if place in rows)
    return Weighed(tuple(pairs[place] for place in places), Sifted(numbers, stopped))


def memory_of(config: Config, book: Rulebook, judged: bool) -> Memory:
    """Return what earlier runs of this process, and of a desk that has set itself up, remember."""
    if config.cache == "off":
        return Memory(None, "")
    place = cache_file(config)
    return _memory(place.with_name(NAME) if place else None, stamp(book, judged))


@lru_cache(maxsize=2)
def _memory(path: Path | None, stamp: str) -> Memory:
    return Memory(path, stamp)
