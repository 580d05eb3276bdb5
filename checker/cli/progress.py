"""Progress on stderr, in a terminal only."""

import sys


def show(stage: str, done: int, total: int) -> None:
    """Write one line over the last; nothing when stderr is not a terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{stage} {done}/{total}" if done < total else "\r\x1b[K", end="", file=sys.stderr, flush=True)
