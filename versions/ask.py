"""Run the probes on the Pythons of this machine."""

import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generators.pythons import installed, releases

from versions.answers import HERE, probes

PYODIDE = HERE.parent / "browser" / "node_modules" / "pyodide"
_SECONDS = 60  # real ones, for a probe that never ends


@dataclass(frozen=True)
class Native:
    version: str  # "3.12.1"
    executable: str

    @property
    def name(self) -> str:
        return f"CPython {self.version}"

    def ask(self) -> dict[str, str]:
        """Name of the probe to what it printed. RuntimeError: it failed."""
        found = probes()
        with ThreadPoolExecutor(2) as pool:
            return dict(zip(found, pool.map(self._run, found.values()), strict=True))

    def _run(self, probe: Path) -> str:
        command = [self.executable, "-I", "-B", "-X", "utf8", str(HERE / "clock.py"), str(probe)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{probe.name} failed on {self.version}:\n{done.stderr}")
        return done.stdout.rstrip("\n")


@dataclass(frozen=True)
class Pyodide:
    """CPython in WebAssembly, run by Node: for a Python that is not installed."""

    version: str
    package: str  # "314.0.7"

    @property
    def name(self) -> str:
        return f"CPython {self.version} in Pyodide {self.package}"

    def ask(self) -> dict[str, str]:
        return json.loads(node("--probe", str(HERE / "clock.py"), *map(str, probes().values())))


def found() -> dict[releases.Version, Native | Pyodide]:
    """The listed releases that are here, oldest first: natively, or else in WebAssembly."""
    there: dict[releases.Version, Native | Pyodide] = {}
    for version, executable in installed.found(installed.PROBED).items():
        there[releases.parse(version)] = Native(version, executable)
    if shutil.which("node") and PYODIDE.is_dir():
        package = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
        version = node("--version").strip()
        there.setdefault(releases.parse(version), Pyodide(version, package))
    return {release: there[release] for release in sorted(there) if releases.is_listed(release)}


def node(*arguments: str, input: str = "") -> str:
    """What ``versions/pyodide.mjs`` prints. RuntimeError: it failed."""
    command = ["node", str(HERE / "pyodide.mjs"), str(PYODIDE), *arguments]
    done = subprocess.run(
        command, input=input, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    if done.returncode:
        raise RuntimeError(f"versions/pyodide.mjs failed:\n{done.stderr}")
    return done.stdout
