"""Judgements are remembered over processes; a broken cache costs time and nothing else."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from checker.entailment.cache import CachedJudge
from tests.entailment.counting import CountingJudge

PAIR = ("The quay is open.", "The quay is shut for good.")


def test_second_run_does_not_ask_the_model(tmp_path: Path) -> None:
    """A new process with the same file finds the judgement there."""
    first = CachedJudge(CountingJudge(), tmp_path / "judged.sqlite").judge([PAIR])
    model = CountingJudge()
    second = CachedJudge(model, tmp_path / "judged.sqlite").judge([PAIR])

    assert first == second
    assert model.asked == []


def test_sides_exchanged_are_the_same_pair(tmp_path: Path) -> None:
    """The judge is symmetric, so the cache is."""
    model = CountingJudge()
    judge = CachedJudge(model, tmp_path / "judged.sqlite")
    judge.judge([PAIR])
    judge.judge([(PAIR[1], PAIR[0])])

    assert [PAIR] == model.asked


def test_another_model_has_its_own_judgements(tmp_path: Path) -> None:
    """The name of a judge, with its version, is part of the key."""
    CachedJudge(CountingJudge("one"), tmp_path / "judged.sqlite").judge([PAIR])
    other = CountingJudge("two")
    CachedJudge(other, tmp_path / "judged.sqlite").judge([PAIR])

    assert [PAIR] == other.asked


def test_a_pair_asked_twice_at_once_runs_once(tmp_path: Path) -> None:
    """The order of answers is that of the questions."""
    model = CountingJudge()
    answers = CachedJudge(model, tmp_path / "judged.sqlite").judge([PAIR, ("a", "b"), PAIR])

    assert [0.75, 0.0, 0.75] == [answer.contradiction for answer in answers]
    assert 2 == len(model.asked)


def test_unreadable_cache_is_passed_over(tmp_path: Path) -> None:
    """A file that is no database does not stop a check."""
    place = tmp_path / "judged.sqlite"
    place.write_text("this is not a database, " * 100)

    assert 0.75 == CachedJudge(CountingJudge(), place).judge([PAIR])[0].contradiction


def test_many_writers_share_one_file(tmp_path: Path) -> None:
    """Writers at the same time lose nothing."""
    place = tmp_path / "judged.sqlite"
    pairs = [(f"Berth {number} is free.", f"Berth {number} is taken.") for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda pair: CachedJudge(CountingJudge(), place).judge([pair]), pairs))
    model = CountingJudge()
    CachedJudge(model, place).judge(pairs)

    assert model.asked == []
