"""Every story of the corpus gives the findings that it must give, and no others."""

from pathlib import Path
from typing import Any

import pytest

from tests.corpus.stories import STORIES, Expected, Silent, load, meets, run


def cases(part: str, gap: str) -> list[Any]:
    """Return (story, item) for each item of a part of `expected.yaml`; known gaps must still fail."""
    return [
        pytest.param(name, item, id=f"{name}-{number}", marks=_marks(getattr(item, gap)))
        for name in STORIES
        for number, item in enumerate(getattr(load(name), part), start=1)
    ]


def _marks(reason: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=reason, strict=True)] if reason else []


@pytest.mark.parametrize(("name", "expected"), cases("findings", "known_miss"))
def test_disagreement_is_found(name: str, expected: Expected) -> None:
    """The kind, the verdict and a passage of each camp are right."""
    found = [
        f for f in run(name).findings
        if (f.kind, f.verdict) == (expected.kind, expected.verdict) and meets(f, expected.one, expected.other, name)
    ]

    assert 1 == len(found)


@pytest.mark.parametrize(("name", "silent"), cases("silent", "known_alarm"))
def test_tempting_pair_is_left_alone(name: str, silent: Silent) -> None:
    """Passages that agree, or are about different things, are not set against each other."""
    assert [] == [f.message for f in run(name).findings if meets(f, silent.a, silent.b, name)]


@pytest.mark.parametrize("name", STORIES)
def test_nothing_else_is_found(name: str) -> None:
    """Each finding of a run is one that an editor would want."""
    wanted = load(name).findings

    assert [] == [f.message for f in run(name).findings if not any(meets(f, w.one, w.other, name) for w in wanted)]


def test_stories_are_kept_apart() -> None:
    """Checked all at once, no article is set against one of another story."""
    findings = run("").findings

    assert [] == [f.message for f in findings if len({Path(side.document).parent for side in f.sides}) > 1]
