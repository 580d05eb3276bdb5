"""The model that ships: verified, symmetric, repeatable, torch-free, and right on plain cases."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.entailment import shipped
from checker.entailment.onnx_judge import OnnxJudge
from checker.errors import ModelError
from tests.entailment.plain import AGREEMENTS, CLASHES

CLASH = ("The council voted to keep the ferry.", "Councillors decided to scrap the ferry.")


@pytest.fixture(scope="module")
def judge() -> OnnxJudge:
    """Load the shipped model once."""
    return OnnxJudge()


def test_the_file_is_small_enough_for_a_hook() -> None:
    """At most 40 MB, as the wheel carries it."""
    assert (shipped.FOLDER / shipped.MODEL).stat().st_size <= 40_000_000


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    """One byte off and the model does not load."""
    for path in shipped.FOLDER.iterdir():
        if path.is_file() and path.name != shipped.MODEL:
            (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / shipped.MODEL).write_bytes(b"not the model")

    with pytest.raises(ModelError, match="reinstall"):
        OnnxJudge(tmp_path).judge([CLASH])


def test_a_missing_model_is_said_so(tmp_path: Path) -> None:
    """The message says what to do."""
    with pytest.raises(ModelError, match="is missing; reinstall"):
        OnnxJudge(tmp_path)


def test_sides_can_be_exchanged(judge: OnnxJudge) -> None:
    """Swapping the two sides never changes the outcome."""
    assert judge.judge([CLASH]) == judge.judge([(CLASH[1], CLASH[0])])


def test_company_does_not_change_a_judgement(judge: OnnxJudge) -> None:
    """A pair is judged alike alone and among others."""
    long = ("A long sentence about the fog over the bay and the pilots who waited in it.", "Short.")

    assert judge.judge([CLASH])[0] == judge.judge([long, CLASH])[1]


def test_plain_clashes_outrank_plain_agreements(judge: OnnxJudge) -> None:
    """A floor, not a mark: a broken export or a swapped class order ends at one half or below."""
    clashes = [told.contradiction - told.entailment for told in judge.judge(CLASHES)]
    agreements = [told.contradiction - told.entailment for told in judge.judge(AGREEMENTS)]
    ahead = sum(clash > same for clash in clashes for same in agreements)

    assert ahead / (len(clashes) * len(agreements)) > 0.55


def test_torch_is_never_imported() -> None:
    """The path of a check stays light."""
    code = (
        "import sys; from checker.entailment.onnx_judge import OnnxJudge; "
        "OnnxJudge().judge([('a b', 'c d')]); sys.exit('torch' in sys.modules)"
    )

    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
