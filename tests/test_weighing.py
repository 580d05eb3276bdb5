"""What is held together two articles at a time comes to the same as all pairs at once, remembered or not."""

from pathlib import Path

import pytest

from checker import claims, findings, material, pipeline, readers, rulebook
from checker.align import Table, meetings, pair_claims
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Article
from checker.rulebook import Memory, Rulebook
from checker.weighing import Weighed, memory_of, weigh
from tests.build import write

CONFIG = Config(embedder="hashing", entailment="off")
TELLINGS = {
    "a.md": "Mayor Rosa Diaz said that 12 ships were lost. The north pier is shut until May. She backs the levy.",
    "b.md": "Mayor Rosa Diaz said that 21 ships were lost. The north pier is shut until June. She backs the levy.",
    "c.md": "Mayor Rosa Diaz said that 12 ships were lost. The north pier is open. She opposes the levy.",
}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Article, ...]:
    """Return three articles that disagree."""
    folder = tmp_path_factory.mktemp("story")
    for name, text in TELLINGS.items():
        write(folder, name, text, source=name)
    return tuple(readers.read_paths([folder], Meta()))


def table(story: tuple[Article, ...]) -> Table:
    """Return the claims of the articles, all of them targets."""
    found = claims.link(material.extract(story, material.silent))
    vectors = material.make_embedder(CONFIG).encode([claim.statement for claim in found])
    return Table(found, vectors, frozenset(article.document for article in story), CONFIG.neighbours)


def weighed(story: tuple[Article, ...], memory: Memory, judged: bool) -> Weighed:
    """Return what is left of the articles' pairs."""
    book = rulebook.load(CONFIG)
    return weigh(tuple(meetings(table(story))), book, memory, judged=judged, progress=material.silent)


@pytest.mark.parametrize("judged", [True, False])
def test_meeting_by_meeting_is_as_all_at_once(story: tuple[Article, ...], judged: bool) -> None:
    """The same verdicts, the same counts, the same agreements, though most pairs have been let go."""
    book, whole = rulebook.load(CONFIG), table(story)
    pairs = pair_claims(whole.claims, whole.vectors, whole.targets, whole.k)
    verdicts, stopped = book.judge(pairs, book.sift(pairs) if judged else book.fire(pairs))
    found = weighed(story, Memory(None, ""), judged)

    assert verdicts and len(found.pairs) < len(pairs) / 2
    assert (verdicts, stopped) == book.judge(found.pairs, found.sifted)
    assert findings.agree(pairs, verdicts) == findings.agree(found.pairs, verdicts)


def test_what_is_remembered_comes_to_the_same(story: tuple[Article, ...], tmp_path: Path) -> None:
    """Pairs, rows and counts do not depend on whether the rules looked at a meeting today."""
    first = weighed(story, Memory(tmp_path / "met.sqlite", ""), True)

    assert first == weighed(story, Memory(tmp_path / "met.sqlite", ""), True)


def test_remembered_meetings_are_not_sifted_again(
    story: tuple[Article, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second check of unchanged articles asks no rule about the pairs that were let go."""
    memory = Memory(None, "")
    weighed(story, memory, True)
    monkeypatch.setattr(rulebook.Rulebook, "fire", None)

    assert weighed(story, memory, True).pairs


def test_a_changed_rule_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that changes an option does not get yesterday's findings."""
    monkeypatch.chdir(tmp_path)
    for name, text in TELLINGS.items():
        write(tmp_path, name, text, source=name)
    (tmp_path / "checker.toml").write_text("")

    def rules(config: Config) -> list[str]:
        report = pipeline.check([tmp_path], [], config=config, meta=Meta())
        return [finding.rule for finding in report.findings]

    desk = CONFIG.model_copy(update={"root": str(tmp_path)})
    assert "figures-differ" in rules(desk)
    assert (tmp_path / ".checker" / "cache" / "met.sqlite").is_file()
    assert "figures-differ" not in rules(desk.model_copy(update={"disable": ("figures-differ",)}))
    assert "figures-differ" in rules(desk)


def test_no_cache_remembers_nothing(story: tuple[Article, ...]) -> None:
    """`--no-cache` does all the work again."""
    book, off = rulebook.load(CONFIG), CONFIG.model_copy(update={"cache": "off"})

    assert memory_of(off, book, True) is not memory_of(off, book, True)
    assert memory_of(CONFIG, book, True) is memory_of(CONFIG, book, True)


def test_process_that_stays_weighs_only_what_an_edit_has_changed(
    story: tuple[Article, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another last sentence leaves the pairs of the others as they were, and all comes to the same as afresh."""
    for name, text in TELLINGS.items():
        write(tmp_path, name, text.replace("opposes", "still backs"), source=name)
    edited = tuple(readers.read_paths([tmp_path], Meta()))
    named = tuple(new.model_copy(update={"document": old.document}) for new, old in zip(edited, story, strict=True))
    afresh, asked = weighed(named, Memory(None, ""), True), []
    monkeypatch.setattr(Memory, "stays", True)
    memory, rule = Memory(None, ""), Rulebook.stopped_by
    weighed(story, memory, True)
    monkeypatch.setattr(Rulebook, "stopped_by", lambda book, pair: asked.append(pair) or rule(book, pair))

    assert afresh == weighed(named, memory, True)
    assert 0 < len(asked) < len(memory.gates) / 2
