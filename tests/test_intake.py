"""Rows for an archive are the same, and in the same order, however many processes make them."""

from pathlib import Path

import pytest

from checker.archive import Archive, Row
from checker.config import Config
from checker.errors import ModelError
from checker.intake import Crew, rows
from tests.build import article

ARTICLES = [
    article(f"Pier {number} is shut until May, Mayor Rosa Diaz said. " * (1 + number % 3), f"{number}.md")
    for number in range(7)
]


def made(jobs: int, articles: list[object] = ARTICLES, **settings: str) -> list[Row]:   # type: ignore[assignment]
    """Return the rows of articles."""
    return list(rows(articles, Crew(Config(embedder="hashing", **settings), jobs=jobs)))   # type: ignore[arg-type]


@pytest.mark.slow
def test_rows_do_not_depend_on_the_number_of_processes() -> None:
    """Two processes finish out of turn; their rows come in turn."""
    assert made(1) == made(2)


def test_no_process_is_started_for_one_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """A day's single article does not wait for two processes to load their models."""
    monkeypatch.setattr("checker.intake.get_context", None)

    assert ["0.md"] == [row.document for row in made(4, ARTICLES[:1])]   # type: ignore[arg-type]


@pytest.mark.slow
def test_an_error_in_a_process_reaches_the_one_that_asked(tmp_path: Path) -> None:
    """A model that is not there is told as if nobody else had been asked."""
    with pytest.raises(ModelError, match="reinstall the package"):
        list(rows(ARTICLES, Crew(Config(embedder_model=str(tmp_path)), jobs=2)))


def test_a_row_is_what_put_article_stores(tmp_path: Path) -> None:
    """A row that was made elsewhere comes back like any article."""
    with Archive(tmp_path / "a.archive", create=True) as archive:
        for row in made(1):
            archive.put(row)

        assert [] == archive.verify()
        assert [row.count for row in made(1)] == [item.count for item in archive.articles()]
