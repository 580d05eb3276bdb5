"""Judge `shipped`: the cross-encoder that ships with the package, on ONNX Runtime, int8 per channel."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checker.entailment import shipped
from checker.entailment.classes import judgement, order_of
from checker.models import Judgement


class OnnxJudge:
    """Loads the shipped model on first use, digests checked; never needs torch."""

    def __init__(self, folder: Path = shipped.FOLDER) -> None:
        self._folder = folder
        self._settings = shipped.settings(folder)
        self._order = order_of(self._settings.labels, self._settings.name)
        self._session: Any = None
        self._tokenizer: Any = None
        self.name = f"{self._settings.name}/onnx-int8/{shipped.version(folder)}"

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Return one judgement for each pair; the order of the two sides makes no difference. Raises ModelError."""
        if pairs and self._session is None:
            self._load()
        return [judgement(self._logits(a, b), self._order, self._settings.temperature) for a, b in pairs]

    def _logits(self, a: str, b: str) -> NDArray[np.float64]:
        """Return the mean logits of both readings; one reading, in a fixed order, if the model says so."""
        first, second = sorted((a, b))
        if not self._settings.both_ways:
            return self._run(first, second)
        return (self._run(first, second) + self._run(second, first)) / 2

    def _run(self, first: str, second: str) -> NDArray[np.float64]:
        """Run one pair alone: dynamic int8 scales span a batch, so batch mates would change the outcome."""
        encoded = self._tokenizer.encode(first, second)
        ids = np.array([encoded.ids], dtype=np.int64)
        types = np.array([encoded.type_ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        return np.asarray(self._session.run(None, feed)[0][0], dtype=np.float64)

    def _load(self) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        model = shipped.verified(self._folder, shipped.MODEL)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1   # two threads are slower as soon as another process runs
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(shipped.verified(self._folder, shipped.TOKENIZER)))
        self._tokenizer.enable_truncation(self._settings.max_tokens)
        self._tokenizer.no_padding()
