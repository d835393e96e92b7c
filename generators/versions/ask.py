"""Ask a Python the probes."""

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generators.pythons.interpreters import Native, Pyodide, node
from generators.versions.answers import HERE, probes

_SECONDS = 60  # real ones, for a probe that never ends


def ask(python: Native | Pyodide) -> dict[str, str]:
    """Name of the probe to what it printed. RuntimeError: it failed."""
    found = probes()
    if isinstance(python, Pyodide):
        answers: dict[str, str] = json.loads(
            node("--probe", str(HERE / "clock.py"), *map(str, found.values()))
        )
        return answers
    with ThreadPoolExecutor(2) as pool:
        printed = pool.map(lambda probe: _printed(python, probe), found.values())
        return dict(zip(found, printed, strict=True))


def _printed(python: Native, probe: Path) -> str:
    command = [python.executable, "-I", "-B", "-X", "utf8", str(HERE / "clock.py"), str(probe)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if done.returncode:
        raise RuntimeError(f"{probe.name} failed on {python.version}:\n{done.stderr}")
    return done.stdout.rstrip("\n")
