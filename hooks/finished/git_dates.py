"""Asks git when a file was last changed; None where git cannot know."""

import os
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

_FOLDERS = ("docs", "snippets")


class Git:
    """A file that is not committed as it is has no day, nor has any in a shallow clone."""

    def __init__(self, root: Path):
        self._root = root
        self._at: dict[Path, int] = {}  # seconds since 1970
        # a whole clone, and this folder is the root of it
        if self._output("rev-parse", "--is-shallow-repository", "--show-prefix") == "false\n\n":
            self._read()

    def last(self, files: list[Path]) -> date | None:
        """In UTC, and no later than SOURCE_DATE_EPOCH. None: of one file it is not known."""
        if not files or not all(file in self._at for file in files):
            return None
        newest = max(self._at[file] for file in files)
        limit = os.environ.get("SOURCE_DATE_EPOCH")
        newest = min(newest, int(limit)) if limit else newest
        return datetime.fromtimestamp(newest, UTC).date()

    def _read(self) -> None:
        log = self._output(
            "log", "--format=%x00%ct", "--name-only", "--no-renames", "--", *_FOLDERS
        )
        for commit in log.split("\0")[1:]:  # the newest first
            when, *names = commit.split("\n")
            for name in filter(None, names):
                self._at.setdefault(self._root / name, int(when))
        status = self._output("status", "--porcelain", "-z", "--no-renames", "--", *_FOLDERS)
        for line in status.split("\0"):
            self._at.pop(self._root / line[3:], None)

    def _output(self, *command: str) -> str:
        """What git prints; "" where there is no git, or no repository."""
        try:
            done = subprocess.run(
                ["git", "-c", "core.quotePath=off", *command],
                cwd=self._root,
                env=os.environ | {"GIT_OPTIONAL_LOCKS": "0"},  # to look must not write
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
        except OSError:
            return ""
        return "" if done.returncode else done.stdout
