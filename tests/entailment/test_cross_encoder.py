"""Any three-way cross-encoder can take the place of the shipped one."""

import sys
from typing import Any

import numpy as np
import pytest

from checker.entailment.cross_encoder import CrossEncoderJudge
from checker.errors import ModelError


class Encoder:
    """Stands for sentence-transformers' CrossEncoder: contradiction is class 2, and grows with the first text."""

    def __init__(self, name: str, device: str, local_files_only: bool = False) -> None:
        if name == "far/away":
            raise OSError("it is not in the cache" if local_files_only else "no connection.\nSee the manual.")
        self.config = type("C", (), {"id2label": {0: "entailment", 1: "neutral", 2: "contradiction"}})()

    def predict(self, pairs: list[tuple[str, str]], **_: Any) -> Any:
        """Return logits."""
        return np.array([[0.0, 0.0, float(len(a))] for a, _ in pairs])


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a small module in the place of sentence-transformers."""
    module = type(sys)("sentence_transformers")
    module.CrossEncoder = Encoder  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)


@pytest.mark.usefixtures("library")
def test_class_order_comes_from_the_model() -> None:
    """The third logit is read as contradiction because the model says so."""
    assert CrossEncoderJudge("some/model").judge([("abcdef", "abcdef")])[0].contradiction > 0.9


@pytest.mark.usefixtures("library")
def test_both_readings_count() -> None:
    """Exchanging the sides gives the same judgement although the model reads them differently."""
    judge = CrossEncoderJudge("some/model")

    assert judge.judge([("a", "abc")]) == judge.judge([("abc", "a")])


def test_missing_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named, and no stack trace is needed."""
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)

    with pytest.raises(ModelError, match="pip install"):
        CrossEncoderJudge("some/model").judge([("a", "b")])


@pytest.mark.usefixtures("library")
def test_model_out_of_reach_is_told_in_one_line() -> None:
    """The library's advice on its own settings is left out."""
    with pytest.raises(ModelError, match=r"^far/away: does not load \(no connection\); check the name or path"):
        CrossEncoderJudge("far/away").judge([("a", "b")])
