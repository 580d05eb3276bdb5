"""From articles to rows of an archive, in one process or in several; whoever asks puts them in, alone and in order."""

import signal
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from checker import claims, material, rulebook
from checker.archive import Row, fingerprint, row_of
from checker.config import Config
from checker.errors import CheckerError
from checker.interfaces import Progress
from checker.models import Article


@dataclass(frozen=True)
class Crew:
    """Who works on articles: by which settings, in how many processes, and who hears how far it is."""

    config: Config
    progress: Progress = material.silent
    jobs: int = 1


def rows(articles: Sequence[Article], crew: Crew) -> Generator[Row, None, None]:
    """Yield the articles as rows, in their order; the same rows whatever ``crew.jobs``. Raises CheckerError."""
    jobs = min(crew.jobs, len(articles))
    if jobs > 1:
        yield from _shared(articles, crew.config, jobs)
    else:
        yield from (row(article, crew.config) for article in articles)


def row(article: Article, config: Config) -> Row:
    """Return one article as a row, marked with the digest by which an unchanged one is known."""
    embedder = material.make_embedder(config)
    found = claims.extract(article)
    vectors = embedder.encode([claim.statement for claim in found])
    marked = article.model_copy(update={"digest": fingerprint(article)})
    return row_of(marked, found, vectors, material.stamp(embedder))


def _shared(articles: Sequence[Article], config: Config, jobs: int) -> Iterator[Row]:
    """Let each of several processes do its share of the articles, and take them in turn."""
    with _uninterrupted():
        crew = [_start(articles[at::jobs], config) for at in range(jobs)]
    try:
        for number in range(len(articles)):
            made = crew[number % jobs][1].recv()
            if isinstance(made, Exception):
                raise made
            yield made
    except (EOFError, ConnectionError) as error:
        raise CheckerError(f"--jobs {jobs}: one of the processes was ended or ran out of memory; what was added "
                           "stays, run the command again with fewer") from error
    finally:
        for process, _ in crew:   # they only work things out: nothing can be torn
            process.terminate()
            process.join()


def _start(articles: Sequence[Article], config: Config) -> tuple[SpawnProcess, Connection]:
    # Started anew and not forked: a copy of a process that has threads may wait for a lock for ever.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, config), daemon=True)
    process.start()
    theirs.close()   # else the end of the process would not be the end of the pipe
    threading.Thread(target=_feed, args=(ours, articles), daemon=True).start()
    return process, ours


def _feed(end: Connection, articles: Sequence[Article]) -> None:
    """Send articles as they are taken; who does not take them any more has ended."""
    with suppress(OSError):
        for article in articles:
            end.send(article)


def _work(end: Connection, config: Config) -> None:
    """Turn articles into rows in a process of its own, until the one that sends them ends."""
    rulebook.speak(config)
    with suppress(EOFError, ConnectionError):
        while True:
            end.send(_tried(end.recv(), config))


def _tried(article: Article, config: Config) -> Row | Exception:
    try:
        return row(article, config)
    except Exception as error:   # raised again where somebody hears it
        return error


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start processes that do not hear Ctrl-C: a terminal sends it to all, and the one that asked ends the others."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
