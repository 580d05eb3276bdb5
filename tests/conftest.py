"""What every test may count on, however the run was started."""

import signal

import pytest


@pytest.fixture(scope="session", autouse=True)
def heard() -> None:
    """Let Ctrl-C be heard: a run that a script puts into the background hands on to its children that it is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
