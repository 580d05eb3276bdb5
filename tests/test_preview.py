"""Findings come while later articles are still being read."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from checker import material, pipeline, readers
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Finding
from tests.build import write
from tests.cli.desk import COURIER, HERALD

QUICK = Config(embedder="hashing", entailment="off", decisions="")


class Listener:
    """Notes what it hears, in order."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.findings: list[Finding] = []

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Hear how far the run is."""
        if stage == "reading articles":
            self.heard.append(f"read {done} of {total}")

    def found(self, findings: Sequence[Finding]) -> None:
        """Hear findings."""
        self.heard.append(f"found {len(findings)}")
        self.findings += findings


def test_finding_is_told_before_the_next_article_is_read(tmp_path: Path) -> None:
    """With the first article that contradicts the draft, not after the last."""
    draft = write(tmp_path, "herald.md", HERALD, source="Harbour Herald")
    wires = tmp_path / "wires"
    wires.mkdir()
    write(wires, "courier.md", COURIER, source="Linden Courier")
    write(wires, "post.md", "The library on Linden Street opens at ten.", source="Linden Post")
    listener = Listener()

    report = pipeline.check([draft], [wires], config=QUICK, meta=Meta(), progress=listener)

    wanted = ["read 0 of 3", "read 1 of 3", "found 1", "read 2 of 3", "read 3 of 3"]
    assert (wanted, [finding.id for finding in report.findings]) == (
        listener.heard, [finding.id for finding in listener.findings],
    )


def test_nobody_listens_nothing_is_judged_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that shows its findings at the end does not pay for showing them early."""
    monkeypatch.setattr("checker.pipeline.Preview", lambda *_: pytest.fail("a preview was made"))
    draft = write(tmp_path, "herald.md", HERALD)

    assert () == pipeline.check([draft], [], config=QUICK, meta=Meta(), progress=material.silent).findings


def test_comment_that_ignores_a_rule_holds_early_too(tmp_path: Path) -> None:
    """What the draft sets aside is not shown for a moment either."""
    comment = "<!-- checker: ignore quote-altered -- two speeches -->"
    draft = write(tmp_path, "herald.md", f"{comment}\n{HERALD}", source="Harbour Herald")
    other = write(tmp_path, "courier.md", COURIER, source="Linden Courier")
    listener = Listener()

    pipeline.check_articles(
        readers.read_paths([draft], Meta()), [other], config=QUICK, meta=Meta(), progress=listener
    )

    assert [] == listener.findings
