"""The recordings of ``programs/`` on every Python found: each runs them once, all at a time."""

from __future__ import annotations

import functools
import json
import os
import pathlib
import subprocess

from generators.pythons import installed
from tests import tally
from tests.timeline import run_programs
from timeline import Recording

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAMS = HERE / "programs"
NAMES = sorted(path.name for path in PROGRAMS.glob("*.py"))
SOURCES = {name: (PROGRAMS / name).read_text(encoding="utf-8") for name in NAMES}


def suited(python: str) -> list[str]:
    """The programs whose ``requires-python`` admits that version."""
    version = tuple(map(int, python.split(".")))
    return [name for name in NAMES if run_programs.suits(SOURCES[name], version)]


@functools.cache
def started() -> dict[str, subprocess.Popen]:
    versions = ", ".join(installed.found())
    tally.note(f"{len(NAMES)} programs ran watched and unwatched on CPython {versions}")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return {
        version: subprocess.Popen(
            [executable, str(HERE / "run_programs.py"), str(PROGRAMS)],
            stdout=subprocess.PIPE,
            env=environment,
        )
        for version, executable in installed.found().items()
    }


@functools.cache
def on(python: str) -> dict[str, tuple[Recording | str, Recording | str]]:
    """Program to (watched, unwatched) on that Python; a string is the error of ``run``."""
    output, _ = started()[python].communicate(timeout=120)
    return {name: tuple(map(_read, both)) for name, both in json.loads(output).items()}


def watched(python: str, program: str) -> Recording:
    recording = on(python)[program][0]
    assert isinstance(recording, Recording), recording
    return recording


def _read(data: dict) -> Recording | str:
    return data["error"] if "error" in data else Recording.from_json(json.dumps(data))
