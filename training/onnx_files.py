"""Write ONNX graphs, int8 weights, tokenizers and digests: what the package ships."""

from __future__ import annotations

import hashlib
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn


def digest_of(path: Path) -> str:
    """Return the sha256 of a file as hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_digests(folder: Path) -> None:
    """Write SHA256SUMS for every model file in the folder."""
    files = sorted(p for p in folder.iterdir() if p.suffix in {".onnx", ".json"})
    (folder / "SHA256SUMS").write_text("".join(f"{digest_of(p)}  {p.name}\n" for p in files))


def export_graph(model: nn.Module, target: Path, output: str) -> None:
    """Trace the model into an fp32 ONNX graph with free batch and sequence axes."""
    names = ["input_ids", "attention_mask", "token_type_ids"]
    ids = torch.ones(2, 8, dtype=torch.long)
    axes: dict[str, dict[int, str]] = {n: {0: "batch", 1: "sequence"} for n in names}
    axes[output] = {0: "batch"}
    torch.onnx.export(
        model.eval(),
        (ids, ids, torch.zeros_like(ids)),
        str(target),
        input_names=names,
        output_names=[output],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantize(source: Path, target: Path, *, reduce_range: bool = False) -> None:
    """Write the int8 version: per channel, as per tensor loses three points of cosine.

    ``reduce_range`` keeps weights to seven bits: processors without VNNI add two products of eight bits in
    sixteen, which overflows, and would give other vectors.
    """
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=reduce_range)
    onnx.checker.check_model(str(target))


def save_tokenizer(source: Path, target: Path, limit: int) -> None:
    """Write tokenizer.json with truncation and padding set."""
    tokenizer = Tokenizer.from_file(str(source))
    tokenizer.enable_truncation(max_length=limit)
    tokenizer.enable_padding(pad_id=0, pad_type_id=0, pad_token="[PAD]")
    tokenizer.save(str(target))
