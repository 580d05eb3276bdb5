"""spaCy comes without torch, and torch can be loaded afterwards."""

import importlib.util
import subprocess
import sys

import pytest

CODE = """
import sys
from checker.claims.parser import parser
parser()("The bridge is closed.")
print("torch" in sys.modules)
{after}
"""


def run(after: str = "") -> str:
    """Return what a fresh process prints after parsing."""
    done = subprocess.run([sys.executable, "-c", CODE.format(after=after)], capture_output=True, text=True, check=True)
    return done.stdout


def test_parsing_loads_no_torch() -> None:
    """thinc would import it wherever it is installed."""
    assert "False\n" == run()


@pytest.mark.slow
@pytest.mark.skipif(not importlib.util.find_spec("torch"), reason="needs the extra sentence-transformers")
def test_torch_can_still_be_loaded() -> None:
    """Whoever configures sentence-transformers gets it."""
    assert "False\nTrue\n" == run("import torch; print(torch.ones(1).item() == 1)")
