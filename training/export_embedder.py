"""Export the sentence embedder to one int8 ONNX file that runs without torch."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import AutoModel

from training.onnx_files import digest_of, export_graph, quantize, save_tokenizer, write_digests
from training.smooth import smooth

# all-MiniLM-L6-v2 was trained with this window; longer input is cut.
MAX_TOKENS = 256
# Sentences of our own that show how wide the activations get.
CALIBRATION = Path(__file__).parent / "text" / "calibration.txt"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class PooledEncoder(nn.Module):
    """Wrap an encoder with mean pooling and L2 normalisation."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Return unit vectors, shape (batch, hidden)."""
        states = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(states.dtype)
        mean = (states * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return nn.functional.normalize(mean, dim=-1)


def export(model_folder: Path, out: Path) -> None:
    """Write minilm-int8.onnx, tokenizer.json and SHA256SUMS into `out`.

    Raises SystemExit if the weights are not the pinned ones.
    """
    if digest_of(model_folder / "model.safetensors") != WEIGHTS_SHA256:
        raise SystemExit(f"{model_folder}: weights differ from the pinned digest; reinstall the package")
    out.mkdir(parents=True, exist_ok=True)
    encoder = AutoModel.from_pretrained(
        str(model_folder), add_pooling_layer=False, attn_implementation="eager"
    )
    with tempfile.TemporaryDirectory() as scratch:
        graph = Path(scratch) / "fp32.onnx"
        export_graph(PooledEncoder(encoder), graph, "embedding")
        even = Path(scratch) / "even.onnx"
        smooth(graph, even, _tokenizer(model_folder), CALIBRATION.read_text(encoding="utf-8").splitlines())
        quantize(even, out / "minilm-int8.onnx", reduce_range=True)
    save_tokenizer(model_folder / "tokenizer.json", out / "tokenizer.json", MAX_TOKENS)
    write_digests(out)


def _tokenizer(model_folder: Path) -> Tokenizer:
    """Return the tokenizer without padding, which would count as text."""
    tokenizer = Tokenizer.from_file(str(model_folder / "tokenizer.json"))
    tokenizer.enable_truncation(max_length=MAX_TOKENS)
    tokenizer.no_padding()
    return tokenizer


def main() -> None:
    """Parse the command line and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with model.safetensors")
    parser.add_argument("--out", type=Path, default=Path("checker/embedding/model"))
    arguments = parser.parse_args()
    export(arguments.model, arguments.out)


if __name__ == "__main__":
    main()
