"""Asks the checks of a maintainer whether they see a lie, in a copy of the project.

Each is asked in a child that is forked from a process which has imported what is installed and
nothing of the project: so a lie can be in any file.
"""

from __future__ import annotations

import importlib
import io
import os
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tools.lies.lie import Build, Lie, Tests

SECONDS = 120  # real ones, for one check

_INSTALLED = ["mkdocs.commands.build", "mkdocs_jupyter.plugin", "material.plugins.search.plugin"]
_INSTALLED += ["markdown_exec", "pymdownx.superfences", "nbconvert", "pytest", "bs4"]
_INSTALLED += ["xdist.plugin", "pytest_examples", "playwright.sync_api", "mkdocs.__main__"]
_OURS = ("generators", "hooks", "tests", "timeline", "tools")


def prepare() -> None:
    """Once, in the process that forks."""
    for name in _INSTALLED:
        importlib.import_module(name)


def told(check: Build | Tests, folder: Path) -> tuple[int, str]:
    """The exit status of the check in ``folder``, and what it says."""
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if not child:
            _answer(check, folder, said.fileno())
        status = _wait(child)
        said.seek(0)
        return status, said.read().decode("utf-8", "replace")


def planted(lie: Lie, folder: Path) -> tuple[int, str]:
    """The same with the lie in place, which is taken back."""
    before = {}
    try:
        for path, new in lie.edits.items():
            file = folder / path
            before[file] = file.read_bytes() if file.exists() else None
            _put(file, None if new is None else new.encode())
        return told(lie.check, folder)
    finally:
        for file, old in before.items():
            _put(file, old)


def _put(file: Path, data: bytes | None) -> None:
    if data is None:
        file.unlink(missing_ok=True)
    else:
        file.write_bytes(data)


def _wait(child: int) -> int:
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1


def _answer(check: Build | Tests, folder: Path, output: int) -> None:
    status = 70
    try:
        os.setsid()
        os.dup2(output, 1)
        os.dup2(output, 2)
        sys.stdout = sys.stderr = io.TextIOWrapper(io.FileIO(1, "w"), "utf-8", write_through=True)
        os.chdir(folder)
        sys.path[:] = [str(folder), *(path for path in sys.path if path not in ("", os.getcwd()))]
        sys.dont_write_bytecode = True
        for name in list(sys.modules):
            if name.partition(".")[0] in _OURS:
                del sys.modules[name]
        ask = importlib.import_module("tools.lies.checks")  # of the copy
        status = ask.build(check.pages) if hasattr(check, "pages") else ask.tests(check.arguments)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)
