"""What a commit is about to hold: asked of git, read from its index and not from the folder."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from checker.errors import ConfigError


def top(folder: Path) -> Path:
    """Return the top folder of the repository. Raises ConfigError outside of one."""
    return Path(_git(folder, "rev-parse", "--show-toplevel").rstrip("\n"))


def tracked(folder: Path, globs: Sequence[str]) -> list[str]:
    """Return the files in the index that a glob names, from the top folder, sorted."""
    return _names(_git(folder, "ls-files", "--full-name", "-z", "--", *_specs(globs)))


def changed(folder: Path, globs: Sequence[str]) -> list[str]:
    """Return the files that the commit adds or changes; between two commits if pre-commit names them."""
    ends = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
    what = [f"{ends[0]}...{ends[1]}"] if all(ends) else ["--cached"]
    return _names(_git(folder, "diff", *what, "--name-only", "--diff-filter=d", "-z", "--", *_specs(globs)))


def write_out(top_folder: Path, names: Sequence[str], target: Path) -> None:
    """Write the files as they stand in the index under the target folder."""
    listed = "".join(f"{name}\0" for name in names)
    _git(top_folder, "checkout-index", "-z", "--stdin", f"--prefix={target.as_posix()}/", typed=listed)


def _specs(globs: Sequence[str]) -> list[str]:
    return [f":(glob){glob}" for glob in globs]


def _names(listed: str) -> list[str]:
    return sorted({name for name in listed.split("\0") if name})


def _git(folder: Path, *arguments: str, typed: str = "") -> str:
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=folder, input=typed.encode("utf-8", "surrogateescape"), capture_output=True
        )
    except FileNotFoundError as error:
        raise ConfigError("git: is not installed; install it, or use 'checker check'") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ConfigError(f"git: {said[0] if said else 'failed'}; run 'checker hook' inside a repository")
    return done.stdout.decode("utf-8", "surrogateescape")
