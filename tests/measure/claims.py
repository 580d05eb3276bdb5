"""Speed of the claim stage against the bare parse, and the share of content words that stand in some claim.

usage: python -m tests.measure.claims FOLDER... [--rounds 3]
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from checker.claims import extract
from checker.claims.parser import parser
from checker.interfaces import Meta
from checker.models import Article
from checker.readers import read_paths
from checker.text.dateline import find_dateline
from tests.claims.test_content import JOINTS, WORD


def main() -> None:
    """Print both figures for the articles of the folders."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", type=Path, nargs="+")
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    articles = [article for folder in options.folders for article in read_paths([folder], Meta())]
    extract(articles[0])   # loads the parser and the lexicons
    sentences = parse(articles)
    batched = best(lambda: parse(articles), options.rounds)
    bare = best(lambda: [parse([article]) for article in articles], options.rounds)
    whole = best(lambda: [extract(article) for article in articles], options.rounds)
    print(f"{sentences} sentences: parse {sentences / bare:.0f} a second, claims {sentences / whole:.0f} a second; "
          f"claims take {whole / bare:.2f} times the parse, article by article ({whole / batched:.2f} times one batch "
          "of all articles)")
    words, kept = coverage(articles)
    print(f"{kept} of {words} content words stand in some claim ({kept / words:.4f})")


def parse(articles: list[Article]) -> int:
    """Parse the prose of the articles and return the number of sentences."""
    texts = [article.text[block.start : block.end] for article in articles for block in article.blocks]
    return sum(len(list(doc.sents)) for doc in parser().pipe(texts, batch_size=64))


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the least processor time of several rounds, in seconds: other jobs only ever add to it."""
    spent = []
    for _ in range(rounds):
        before = time.process_time()
        work()
        spent.append(time.process_time() - before)
    return min(spent)


def coverage(articles: list[Article]) -> tuple[int, int]:
    """Return the number of content words, datelines left out, and of those in some claim."""
    words = kept = 0
    for article in articles:
        covered = bytearray(len(article.text))
        for claim in extract(article):
            covered[claim.start : claim.end] = b"\1" * (claim.end - claim.start)
        for block in article.blocks:
            dateline = find_dateline(article.text[block.start : block.end])
            found = WORD.finditer(article.text, block.start + (dateline.end if dateline else 0), block.end)
            for match in (match for match in found if match.group().lower() not in JOINTS):
                words += 1
                kept += any(covered[match.start() : match.end()])
    return words, kept


if __name__ == "__main__":
    main()
