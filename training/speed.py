"""Measure what a judgement costs: cold start, memory, pairs per CPU second, against torch."""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

from training import evalsets

CODE = """from pathlib import Path
from training.speed import one
one({runtime!r}, Path({model!r}), Path({data!r}), {count})"""


def one(runtime: str, model: Path, data: Path, count: int) -> None:
    """Load the judge, judge `count` pairs of the file, print the costs of this process."""
    rows = evalsets.newspairs(data)
    pairs = list(zip(rows.first, rows.second, strict=True))[:count]
    start = time.process_time()
    if runtime == "onnx":
        from checker.entailment.onnx_judge import OnnxJudge

        judge = OnnxJudge(model).judge
    else:
        import torch

        from checker.entailment.cross_encoder import CrossEncoderJudge

        torch.set_num_threads(1)
        judge = CrossEncoderJudge(str(model)).judge
    judge(pairs[:1])
    loaded = time.process_time()
    judge(pairs[1:])
    rate = (count - 1) / (time.process_time() - loaded)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{runtime}: first judgement after {loaded - start:.2f} CPU-s, {rate:.0f} pairs/CPU-s, peak {peak:.0f} MB")


def main() -> None:
    """Measure each runtime in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exported", type=Path, default=Path("checker/entailment/model"))
    parser.add_argument("--trained", type=Path, help="folder of the same model before export")
    parser.add_argument("--data", type=Path, default=Path("../shared/benchmarks/newspairs/loc.jsonl"))
    parser.add_argument("--count", type=int, default=400)
    arguments = parser.parse_args()
    for runtime, model in (("onnx", arguments.exported), ("torch", arguments.trained)):
        if model:
            code = CODE.format(runtime=runtime, model=str(model), data=str(arguments.data), count=arguments.count)
            subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    main()
