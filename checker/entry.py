"""The console script: a running resident process answers at once, else the command runs here.

``CHECKER_DAEMON=0`` never asks it; ``CHECKER_DAEMON=1`` starts one for the next time.
"""

import gc
import os
import sys

# Objects between two looks for cycles. A check of one draft makes 220,000, of which 150,000 stay: with 700, as Python
# comes, they were looked through 370 times, a sixth of the check.
YOUNG = 300_000


def main() -> None:
    """Run the command line."""
    gc.set_threshold(YOUNG)
    try:
        _run()
    except KeyboardInterrupt:   # while modules are loaded, or the resident process works
        sys.exit(130)
    finally:
        gc.freeze()   # the process ends, and all it holds with it: no last look for cycles, 0.4 s after a check


def _run() -> None:
    if _eligible(sys.argv[1:]):
        from checker.resident import client

        code = client.ask(sys.argv[1:])
        if code is not None:
            sys.exit(code)
        if os.environ.get("CHECKER_DAEMON") == "1":
            client.start()
    from checker.cli import main as run

    run()


def _eligible(arguments: list[str]) -> bool:
    """Only `check` of files is worth it; standard input stays with this process."""
    wanted = bool(arguments) and arguments[0] == "check" and "-" not in arguments and "--help" not in arguments
    return wanted and os.environ.get("CHECKER_DAEMON") != "0" and hasattr(os, "getuid")
