"""The desk: checks one draft after the other and keeps what came of them until the server ends."""

import os
import secrets
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from checker import material, pipeline
from checker.archive import is_archive
from checker.config import Config
from checker.errors import CheckerError
from checker.interfaces import Meta
from checker.models import Finding, Report
from checker.readers.collect import find_files, readers_by_suffix
from checker.serve.draft import Draft, articles_of
from checker.serve.earlier import without_earlier

KEPT = 20   # checks; an editor goes back to the last few


@dataclass(frozen=True)
class State:
    """Where a check stands: ``done`` of ``total`` in a stage, findings so far, then a report or what went wrong."""

    stage: str = "waiting for its turn"
    done: int = 0
    total: int = 0
    early: tuple[Finding, ...] = ()
    report: Report | None = None
    problem: str = ""

    @property
    def over(self) -> bool:
        """Return whether nothing more will come."""
        return self.report is not None or bool(self.problem)


class Check:
    """One draft and where its check stands. The worker replaces ``state`` as a whole; others read it."""

    def __init__(self, draft: Draft) -> None:
        self.id = secrets.token_hex(4)
        self.draft = draft
        self.state = State()
        self.noted = ""   # what the editor has just done, to be said once

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Note what the pipeline does."""
        self.state = replace(self.state, stage=stage, done=min(done, total), total=total)

    def found(self, findings: Sequence[Finding]) -> None:
        """Note what is found so far, in the order in which it comes."""
        known = {finding.id for finding in self.state.early}
        fresh = tuple(finding for finding in findings if finding.id not in known)
        self.state = replace(self.state, early=(*self.state.early, *fresh))


class Desk:
    """Settings, what drafts are held against, and the checks of this session."""

    def __init__(self, config: Config, against: Sequence[Path] = (), editor: str = "") -> None:
        self.config, self.against, self.editor = config, tuple(against), editor
        self.checks: dict[str, Check] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")   # the models are shared

    def start(self, draft: Draft) -> Check:
        """Queue a draft; the oldest checks beyond the last few are forgotten."""
        check = Check(draft)
        self.checks[check.id] = check
        for old in [known.id for known in self.checks.values() if known.state.over][: max(len(self.checks) - KEPT, 0)]:
            del self.checks[old]
        self._worker.submit(self._run, check)
        return check

    def warm(self) -> None:
        """Read what drafts are held against in the background, so that the first check does not wait."""
        self._worker.submit(self._read_against)

    def close(self) -> None:
        """Drop what waits; what runs is not waited for."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _read_against(self) -> None:
        for _ in material.gather((), self.against, self.config, meta=Meta(), progress=material.silent):
            pass

    def _run(self, check: Check) -> None:
        try:
            check.state = replace(check.state, report=self._report(check))
        except CheckerError as error:
            check.state = replace(check.state, problem=str(error))
        except Exception as error:
            if os.environ.get("CHECKER_TRACE"):
                raise
            check.state = replace(check.state, problem=bug_line(error))

    def _report(self, check: Check) -> Report:
        """Find everything; decisions and the cap are applied when the report is looked at."""
        whole = self.config.model_copy(update={"decisions": "", "max_findings": 0})
        found = without_earlier(articles_of(check.draft), self.against)
        return pipeline.check_articles(found, self.against, config=whole, meta=Meta(), progress=check)


def exists(against: Sequence[Path]) -> None:
    """Look whether there is something at each path before an editor waits. Raises ReadError."""
    readers = readers_by_suffix()
    for path in against:
        if not is_archive(path) or not path.is_file():
            find_files(path, readers)


def bug_line(error: Exception) -> str:
    """Return what an editor reads when something breaks inside."""
    return f"{type(error).__name__}: {error}; this is a bug in checker: run again with CHECKER_TRACE=1 and report it"
