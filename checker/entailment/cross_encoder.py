"""Judge `cross-encoder`: any three-way cross-encoder by name or path, through sentence-transformers."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from checker.entailment.classes import judgement, order_of
from checker.models import Judgement
from checker.pretrained import load


class CrossEncoderJudge:
    """Loads the model on first use; torch is not imported before."""

    def __init__(self, model: str) -> None:
        self._model_name = model
        self._model: Any = None
        self._order: tuple[int, int, int] = (0, 1, 2)
        self.name = f"{model}/sentence-transformers"

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Return one judgement for each pair, both readings averaged. Raises ModelError."""
        if not pairs:
            return []
        if self._model is None:
            self._load()
        both = [(a, b) for a, b in pairs] + [(b, a) for a, b in pairs]
        logits = np.asarray(self._predict(both), dtype=np.float64)
        means = (logits[: len(pairs)] + logits[len(pairs) :]) / 2
        return [judgement(row, self._order) for row in means]

    def _predict(self, pairs: list[tuple[str, str]]) -> Any:
        return self._model.predict(pairs, activation_fn=lambda logits: logits, show_progress_bar=False)

    def _load(self) -> None:
        self._model = load("CrossEncoder", self._model_name)
        names = self._model.config.id2label
        self._order = order_of([str(names[i]) for i in sorted(names)], self._model_name)
