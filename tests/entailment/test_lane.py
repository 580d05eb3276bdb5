"""The lane picks pairs, keeps to its budget, and says whether it ran."""

from checker.config import Config
from checker.entailment import judge_pairs, lane, make_judge
from checker.entailment.cache import CachedJudge
from checker.entailment.onnx_judge import OnnxJudge
from checker.models import Pair, Signals
from tests.build import claim
from tests.entailment.counting import CountingJudge


def pair(number: int, rank: int | None = 1) -> Pair:
    """Return a pair of claims with the given rank."""
    a = claim(f"Lock {number} is open.", "a.md")
    b = claim(f"Lock {number} is closed today.", "b.md")
    return Pair(a=a, b=b, signals=Signals(rank=rank, cosine=0.5))


def quiet(stage: str, done: int, total: int) -> None:
    """Report to nobody."""


def test_every_pair_is_judged_within_the_budget() -> None:
    """The judgement stands in the signals, all else is as it was."""
    judged = judge_pairs([pair(1), pair(2)], CountingJudge(), 10, quiet)

    assert all(item.signals.judgement and item.signals.judgement.contradiction == 0.75 for item in judged)
    assert [0.5, 0.5] == [item.signals.cosine for item in judged]


def test_nearest_pairs_come_first_when_the_budget_is_short() -> None:
    """Order is kept; what was not judged has no judgement."""
    judged = judge_pairs([pair(1, rank=9), pair(2, rank=1), pair(3, rank=None)], CountingJudge(), 1, quiet)

    assert [False, True, False] == [item.signals.judgement is not None for item in judged]


def test_a_claim_against_itself_is_not_judged() -> None:
    """A pair of one claim has nothing to contradict."""
    one = claim("The lock is open.")
    model = CountingJudge()
    judge_pairs([Pair(a=one, b=one)], model, 10, quiet)

    assert model.asked == []


def test_equal_statements_are_asked_once() -> None:
    """Two pairs with the same words cost one run."""
    model = CountingJudge()
    judge_pairs([pair(1), pair(1)], model, 10, quiet)

    assert 1 == len(model.asked)


def test_progress_is_reported_by_chunks() -> None:
    """A long run says how far it is."""
    told: list[int] = []
    judge_pairs([pair(n) for n in range(130)], CountingJudge(), 1000, lambda stage, done, total: told.append(done))

    assert [0, lane.CHUNK, 2 * lane.CHUNK] == told


def test_lane_is_off_when_the_desk_says_so() -> None:
    """Off is not the same as unavailable."""
    assert (None, "off") == make_judge(Config(entailment="off"))
    assert (None, "off") == make_judge(Config(max_pairs=0))


def test_nothing_is_remembered_when_the_cache_is_off() -> None:
    """A desk that keeps nothing on disk gets the plain judge."""
    assert isinstance(make_judge(Config())[0], CachedJudge)
    assert isinstance(make_judge(Config(cache="off"))[0], OnnxJudge)
