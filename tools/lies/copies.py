"""Copies of the project to plant lies in: one for each process."""

from __future__ import annotations

import re
import shutil
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context
from pathlib import Path

from tests.conftest import ROOT
from tools.lies import judge
from tools.lies.lie import Build, Lie, Tests

_LEFT_OUT = [
    ".git",
    ".venv",
    ".ruff_cache",
    ".pytest_cache",
    "__pycache__",
    "node_modules",
    "site",
    "built",
]


class Copies:
    """Checks lies, each in a copy that holds no other at that time."""

    def __init__(self, site: Path | None, processes: int):
        """``site``: a built one, that is copied too."""
        judge.prepare()
        self._folder = tempfile.TemporaryDirectory(prefix="lies-")
        options = {"mp_context": get_context("fork"), "initializer": _copy}
        place = (Path(self._folder.name), site)
        self._pool = ProcessPoolExecutor(processes, **options, initargs=place)

    def __enter__(self) -> Copies:
        return self

    def __exit__(self, *error) -> None:
        self._pool.shutdown(cancel_futures=True)
        self._folder.cleanup()

    def controls(self, lies: list[Lie]) -> list[str]:
        """What the checks say of the copy as it is: a check that fails without a lie sees none."""
        checks = [Build(("index.md",)), *_together(lie.check for lie in lies)]
        place = [Path(self._folder.name)] * len(checks)
        answers = self._pool.map(_told, checks, place)
        return [said for check, (status, said) in zip(checks, answers, strict=True) if status]

    def caught(self, lies: list[Lie]):
        """For each "": its place was named; else what the check said."""
        return self._pool.map(_planted, lies, [Path(self._folder.name)] * len(lies))


def _together(checks) -> list[Tests]:
    """All tests in as few runs as can be."""
    runs = sorted({check.arguments for check in checks if isinstance(check, Tests)})
    named = dict.fromkeys(arguments[-1] for arguments in runs if "-k" not in arguments)
    chosen = [Tests(arguments) for arguments in runs if "-k" in arguments]
    return [*chosen, Tests(("--site", "site", *named))] if named else chosen


def _mine(folder: Path) -> Path:
    return folder / current_process().name


def _copy(folder: Path, site: Path | None) -> None:
    mine = _mine(folder)
    shutil.copytree(ROOT, mine, ignore=shutil.ignore_patterns(*_LEFT_OUT))
    if (ROOT / "browser" / "built").exists():
        (mine / "browser" / "built").symlink_to(ROOT / "browser" / "built")
    if site:
        shutil.copytree(site, mine / "site")


def _told(check: Build | Tests, folder: Path) -> tuple[int, str]:
    return judge.told(check, _mine(folder))


def _planted(lie: Lie, folder: Path) -> str:
    status, said = judge.planted(lie, _mine(folder))
    if status > 0 and re.search(lie.place, said):
        return ""
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith("INFO")]
    return "\n".join([f"exit status {status}; no {lie.place}", *lines[-12:]])
