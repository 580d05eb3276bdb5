"""The entailment lane: which judge, which pairs, and whether it ran."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from checker.config import Config
from checker.entailment import shipped
from checker.entailment.cache import CachedJudge, default_place
from checker.entailment.cross_encoder import CrossEncoderJudge
from checker.entailment.onnx_judge import OnnxJudge
from checker.interfaces import Judge, Progress
from checker.models import Judgement, Pair
from checker.models.finding import Lane

CHUNK = 64   # pairs between two reports of progress: about a second


def make_judge(config: Config) -> tuple[Judge | None, Lane]:
    """Return the configured judge, or None and why. Raises ModelError if a model is there but not as shipped."""
    if config.entailment == "off" or config.max_pairs <= 0:
        return None, "off"
    if config.entailment_model is None and not shipped.present():
        return None, "unavailable"
    return _judge(config.entailment_model, default_place() if config.cache == "auto" else None), "ran"


@lru_cache(maxsize=2)
def _judge(model: str | None, cache: Path | None) -> Judge:
    judge: Judge = CrossEncoderJudge(model) if model else OnnxJudge()
    return CachedJudge(judge, cache) if cache else judge


def judge_pairs(
    pairs: Sequence[Pair], judge: Judge, max_pairs: int, progress: Progress, rows: Sequence[int] | None = None
) -> tuple[Pair, ...]:
    """Return the pairs with judgements in their signals: those of ``rows`` (all, if None), and of these the
    likeliest ``max_pairs`` if there are more."""
    chosen = chosen_pairs(pairs, max_pairs, rows)
    told = list(dict.fromkeys(passages(pairs[row]) for row in chosen))
    judged: dict[tuple[str, str], Judgement] = {}
    for start in range(0, len(told), CHUNK):
        progress("judging pairs", start, len(told))
        part = told[start : start + CHUNK]
        judged.update(zip(part, judge.judge(part), strict=True))
    wanted = set(chosen)
    return tuple(
        pair.model_copy(update={"signals": pair.signals.model_copy(update={"judgement": judged[passages(pair)]})})
        if row in wanted
        else pair
        for row, pair in enumerate(pairs)
    )


def chosen_pairs(pairs: Sequence[Pair], limit: int, among: Sequence[int] | None = None) -> list[int]:
    """Return the rows to judge, nearest neighbours first; a claim against itself never."""
    rows = [row for row in (range(len(pairs)) if among is None else among) if not pairs[row].alone]
    if len(rows) <= limit:
        return rows
    return sorted(sorted(rows, key=lambda row: (pairs[row].signals.rank or 99, -pairs[row].signals.cosine))[:limit])


def passages(pair: Pair) -> tuple[str, str]:
    """Return what is judged: the two whole sentences, as the judge was trained on passages that papers print."""
    return pair.a.sentence, pair.b.sentence
