"""Copies of the site to measure: as it is, and the same pages whose programs are only shown."""

import contextlib
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).resolve().parents[1]
PARTS = ("docs", "snippets", "hooks", "timeline")
PARTS += ("matrix", "versions", "cost", "benchmarks")
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
        text = _less((ROOT / WITH).read_text("utf-8"), ["behaviours", "twins", "llms"])
        (folder / WITH).write_text(text, "utf-8")
        (folder / WITHOUT).write_text(_empty(text), "utf-8")
        yield folder


def _empty(text: str) -> str:
    """The configuration of a site in which nothing runs: its notebooks are only converted."""
    text = _less(text, ["whole", "notebook", "unsearched", "serve"])
    replaced = text.replace("hooks/examples.py", "benchmarks/empty.py")
    return replaced.replace("execute: true", "execute: false")


def _less(text: str, hooks: list[str]) -> str:
    """A configuration without these."""
    for name in hooks:
        text, found = re.subn(rf"\n  - hooks/{name}\.py", "", text)
        assert found, f"mkdocs.yml names no hooks/{name}.py"
    return text


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
