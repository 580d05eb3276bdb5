"""Export a trained judge: one int8 ONNX file, tokenizer, settings, digests."""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModelForSequenceClassification

from training.onnx_files import export_graph, quantize, save_tokenizer, write_digests
from training.pairs import LABELS

# The shipped file must stay small enough for a wheel and a hook.
MOST_BYTES = 40_000_000


class Logits(nn.Module):
    """Return the logits alone: ONNX wants a tensor, not a record."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Return logits of shape (batch, 3)."""
        out = self.model(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)
        logits: Tensor = out.logits
        return logits


def load(folder: Path, checkpoint: Path | None) -> nn.Module:
    """Load a saved model, or the weights of a checkpoint into its base."""
    model = AutoModelForSequenceClassification.from_pretrained(
        str(folder), num_labels=len(LABELS), attn_implementation="eager"
    )
    if checkpoint:
        state = torch.load(checkpoint, weights_only=True)["model"]
        model.load_state_dict({k.removeprefix("model."): v for k, v in state.items()})
    return model.float()


def settings(name: str, temperature: float, limit: int, both: bool) -> str:
    """Return judge.json."""
    fields = {"name": name, "labels": LABELS, "temperature": temperature, "max_tokens": limit, "both_ways": both}
    return json.dumps(fields, indent=2) + "\n"


def main() -> None:
    """Write judge-int8.onnx, tokenizer.json, judge.json and SHA256SUMS."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--limit", type=int, default=128)
    parser.add_argument("--one-way", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("checker/entailment/model"))
    arguments = parser.parse_args()
    out = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        export_graph(Logits(load(arguments.model, arguments.checkpoint)), Path(scratch) / "fp32.onnx", "logits")
        quantize(Path(scratch) / "fp32.onnx", out / "judge-int8.onnx")
    if (out / "judge-int8.onnx").stat().st_size > MOST_BYTES:
        raise SystemExit(f"{out}/judge-int8.onnx: is over {MOST_BYTES:,} bytes; take a smaller encoder")
    save_tokenizer(arguments.model / "tokenizer.json", out / "tokenizer.json", arguments.limit)
    told = settings(arguments.name, arguments.temperature, arguments.limit, not arguments.one_way)
    (out / "judge.json").write_text(told, encoding="utf-8")
    write_digests(out)


if __name__ == "__main__":
    main()
