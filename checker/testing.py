"""A pytest plug-in that collects rule files as tests: `pytest -p checker.testing rules/names/name-spelling.yaml`."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from checker import material, pipeline
from checker.config import Config
from checker.interfaces import Embedder
from checker.models import Article, Pair
from checker.rulebook.entry import Entry
from checker.rulebook.examples import Case, Group, cases, check, listed, runnable, unneeded
from checker.rulebook.packs import DATA, PACK_FILE, read_all


@lru_cache(maxsize=1)
def _embedder() -> Embedder:
    return material.make_embedder(Config())


def pairs_of(articles: tuple[Article, ...]) -> tuple[Pair, ...]:
    """Return the pairs that passages make under default settings."""
    return pipeline.pair_passages(articles, _embedder(), Config())


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "RuleFile | None":
    """Collect a YAML file below a folder called ``rules``, unless it is data or describes a pack."""
    folders = set(file_path.parts[:-1])
    if file_path.suffix != ".yaml" or file_path.name == PACK_FILE or "rules" not in folders or folders & set(DATA):
        return None
    collected: RuleFile = RuleFile.from_parent(parent, path=file_path)
    return collected


class RuleFile(pytest.File):
    """One rule: an item for every example, and one for its exceptions."""

    def collect(self) -> Iterator["RuleItem"]:
        """Yield the rule's examples; their passages are read when they run."""
        entry = read_all([self.path])[0]
        for group, number, _ in listed(entry):
            yield RuleItem.of(self, f"{entry.rule.id}-{group}-{number}", (entry, (group, number)))
        yield RuleItem.of(self, f"{entry.rule.id}-exceptions", (entry, None))


class RuleItem(pytest.Item):
    """One example, by list and number, or the check that every exception is needed."""

    subject: tuple[Entry, tuple[Group, int] | None]

    @classmethod
    def of(cls, parent: RuleFile, name: str, subject: tuple[Entry, tuple[Group, int] | None]) -> "RuleItem":
        """Return an item over a rule."""
        item: RuleItem = cls.from_parent(parent, name=name)
        item.subject = subject
        return item

    def runtest(self) -> None:
        """Run the example, or take every exception away in turn. Raises Failed."""
        entry, wanted = self.subject
        prepared = _prepared(self.path)
        if not runnable(entry, prepared):
            pytest.skip("the judge is not installed")
        one = next((case for case in prepared if (case.group, case.number) == wanted), None)
        failures = unneeded(entry, prepared) if one is None else check(entry, one)
        if failures:
            pytest.fail("\n".join(str(failure) for failure in failures), pytrace=False)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the example stands."""
        return self.path, 0, self.name


@lru_cache(maxsize=4)
def _prepared(path: Path) -> tuple[Case, ...]:
    return cases(read_all([path])[0], pairs_of)
