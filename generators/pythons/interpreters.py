"""The listed Pythons that are here: natively, or else in WebAssembly."""

from __future__ import annotations

import functools
import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from generators.pythons import installed, releases

PYODIDE = Path(__file__).parents[2] / "browser" / "node_modules" / "pyodide"
_SCRIPT = Path(__file__).with_name("pyodide.mjs")


@dataclass(frozen=True)
class Native:
    version: str  # "3.12.1"
    executable: str

    @property
    def name(self) -> str:
        return f"CPython {self.version}"


@dataclass(frozen=True)
class Pyodide:
    """CPython in WebAssembly, run by Node: for a Python that is not installed."""

    version: str
    package: str  # "314.0.7"

    @property
    def name(self) -> str:
        return f"CPython {self.version} in Pyodide {self.package}"


@functools.cache
def found() -> dict[releases.Version, Native | Pyodide]:
    """Oldest first."""
    there: dict[releases.Version, Native | Pyodide] = {}
    for version, executable in installed.found(installed.PROBED).items():
        there[releases.parse(version)] = Native(version, executable)
    if shutil.which("node") and PYODIDE.is_dir():
        package = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
        lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
        version = lock["info"]["python"]
        there.setdefault(releases.parse(version), Pyodide(version, package))
    return {release: there[release] for release in sorted(there) if releases.is_listed(release)}


def node(*arguments: str, input: str = "") -> str:
    """What ``pyodide.mjs`` prints. RuntimeError: it failed."""
    command = ["node", str(_SCRIPT), str(PYODIDE), *arguments]
    done = subprocess.run(
        command, input=input, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    if done.returncode:
        raise RuntimeError(f"generators/pythons/{_SCRIPT.name} failed:\n{done.stderr}")
    return done.stdout
