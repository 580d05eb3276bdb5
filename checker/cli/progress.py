"""Progress on stderr: in a terminal only, and only when a run takes longer than a second."""

import sys
import threading
from typing import Self

DELAY_S = 1.0   # what is over sooner needs no line


class Meter:
    """Writes the stage over the last one; the line is gone when the run is over."""

    def __init__(self, quiet: bool = False) -> None:
        self._on = not quiet and sys.stderr.isatty()
        self._lock = threading.Lock()
        self._line = ""
        self._visible = False
        self._timer = threading.Timer(DELAY_S, self._appear)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        if self._on:
            self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            if self._visible:
                _write("")
            self._on = self._visible = False

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Note what is being done, how much of it is done, and of how much."""
        with self._lock:
            self._line = f"{stage} {done + 1}/{total}" if total > 1 and done < total else stage
            if self._visible:
                _write(self._line)

    def _appear(self) -> None:
        with self._lock:
            self._visible = self._on
            if self._visible:
                _write(self._line)


def _write(line: str) -> None:
    print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

