"""The console script: a running resident process answers at once, else the command runs here.

``CHECKER_DAEMON=0`` never asks it; ``CHECKER_DAEMON=1`` starts one for the next time.
"""

import os
import sys


def main() -> None:
    """Run the command line."""
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
