"""Write the mean of the weights of several checkpoints of one network, from which another stage may begin.

States of one start lie in one basin, and their mean is often better than each (Wortsman et al. 2022, Model soups).

usage: python -m training.soup OUT.pt CHECKPOINT.pt CHECKPOINT.pt ...
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor


def mean(states: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Return the mean of weights of the same names and shapes; what is no fraction is taken from the first."""
    return {
        name: torch.stack([state[name].float() for state in states]).mean(0).to(first.dtype)
        if first.is_floating_point() else first
        for name, first in states[0].items()
    }


def main() -> None:
    """Read checkpoints, write one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    options = parser.parse_args()
    read = [torch.load(path, map_location="cpu", weights_only=False) for path in options.checkpoints]
    torch.save({**read[0], "model": mean([state["model"] for state in read])}, options.out)


if __name__ == "__main__":
    main()
