"""Copies of the site to measure: as it is, and the same pages whose programs are only shown."""

import contextlib
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).resolve().parents[2]
PARTS = ("docs", "snippets", "hooks", "timeline", "generators", "tools")
WITH, WITHOUT = "mkdocs.yml", "empty.yml"  # the configuration of each


@contextlib.contextmanager
def copied() -> Iterator[pathlib.Path]:
    """A folder with the whole site, but for the copies for machines, to change and to build in."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = pathlib.Path(name)
        ignored = shutil.ignore_patterns("__pycache__")
        for part in PARTS:
            shutil.copytree(ROOT / part, folder / part, ignore=ignored)
        (folder / "browser").mkdir()
        shutil.copy(ROOT / "browser/exceptions.toml", folder / "browser")
        if (ROOT / "browser/built").exists():
            shutil.copytree(ROOT / "browser/built", folder / "browser/built")
        (folder / WITH).write_text(_configuration("plain"), "utf-8")
        empty = _configuration("empty").replace("execute: true", "execute: false")
        (folder / WITHOUT).write_text(empty, "utf-8")
        yield folder


def _configuration(hook: str) -> str:
    """That of the site, with another hook of this folder in place of its own."""
    text = (ROOT / WITH).read_text("utf-8")
    assert "- hooks/main.py" in text
    return text.replace("- hooks/main.py", f"- tools/benchmarks/{hook}.py")


def mkdocs(*options: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", *options]


def timed(command: list[str], folder: pathlib.Path) -> tuple[float, float, str]:
    """Wall-clock and CPU seconds of a command with all its children, and what it said."""
    before, began = _cpu(), time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    took = time.perf_counter() - began
    said = done.stdout + done.stderr
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{said}")
    return took, _cpu() - before, said


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
