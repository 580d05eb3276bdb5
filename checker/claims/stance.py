"""Polarity and modality of a clause: negation, implicatives, commitment, over the dependency tree."""

from dataclasses import dataclass
from typing import Any

from checker.models import Modality, Polarity


@dataclass(frozen=True)
class Stance:
    """How a clause stands to its matter. ``committer``: the token of the one whose commitment it is, or
    None for the holder; ``core``: the token that heads the matter ("ruled out offering" -> "offering")."""

    polarity: Polarity
    modality: Modality
    committer: Any | None
    core: Any
    trace: tuple[str, ...] = ()


def read_stance(root: Any) -> Stance:
    """Work out polarity and modality from the root of a clause downwards."""
    negated = any(child.dep_ == "neg" for child in root.children)
    return Stance("negative" if negated else "positive", "fact", None, root)
