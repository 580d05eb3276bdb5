"""A newsroom's git repository for tests."""

import os
import subprocess
from pathlib import Path

BACKS = "Mayor Ada Thorne backs the harbour levy, she said on Monday.\n"
OPPOSES = "Mayor Ada Thorne opposes the harbour levy, she said on Monday.\n"
FRONT = "---\nsource: {source}\npublished: 2026-03-02\n---\n\n"


class Repository:
    """A repository with articles under `articles/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "user.name", "Desk")
        self.git("config", "user.email", "desk@example.org")

    def git(self, *arguments: str) -> str:
        """Run git and return what it prints."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, check=True, capture_output=True, text=True, env=clean
        )
        return done.stdout

    def write(self, name: str, text: str, source: str = "Courier") -> None:
        """Write an article to the folder only."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FRONT.format(source=source) + text, encoding="utf-8")

    def stage(self, name: str, text: str, source: str = "Courier") -> None:
        """Write and stage an article."""
        self.write(name, text, source)
        self.git("add", "--", name)

    def commit(self, name: str, text: str, source: str = "Courier") -> None:
        """Write, stage and commit an article."""
        self.stage(name, text, source)
        self.git("commit", "--quiet", "--message", f"Add {name}")
