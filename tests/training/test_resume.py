"""A run that was cut off ends with the weights of one that was not."""

import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("sentence_transformers")


@pytest.mark.slow
def test_resumed_run_equals_whole_run(tmp_path: Path) -> None:
    """Checkpoint, data order and dropout all follow from the step."""
    from training.tiny import tiny_model
    from training.train import Plan, train

    model, rows, cache = tmp_path / "tiny", tmp_path / "made.jsonl", tmp_path / "cache"
    tiny_model(model)
    pair = {"a": "The pier is open.", "y": "contradiction", "kind": "x"}
    rows.write_text("".join(json.dumps(pair | {"b": f"The pier {i} is shut."}) + "\n" for i in range(64)))
    plan = Plan(
        model=str(model), nli="", newspairs="", made=str(rows), total=64, batch=8, shares={"made": 1.0}
    )
    train(plan, tmp_path / "whole", cache)
    train(plan, tmp_path / "parts", cache, stop=3)
    train(plan, tmp_path / "parts", cache)
    ends = [torch.load(tmp_path / name / "checkpoint.pt", weights_only=True) for name in ("whole", "parts")]

    assert ends[0]["step"] == ends[1]["step"] == 8
    assert all(torch.equal(value, ends[1]["model"][name]) for name, value in ends[0]["model"].items())
