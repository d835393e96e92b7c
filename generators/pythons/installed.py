"""Every CPython on this machine, whoever installed it."""

from __future__ import annotations

import functools
import glob
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from generators.pythons import releases

SUPPORTED, PROBED = (releases.OLDEST[1], releases.RELEASES[0][1])  # minor versions
LAST = 20  # what may be looked for
_ASK = (
    "import json, sys, sysconfig; print(json.dumps([sys.implementation.name, sys.version_info[:3],"
    " bool(sysconfig.get_config_var('Py_GIL_DISABLED')), sys.executable]))"
)


def found(oldest: int = SUPPORTED) -> dict[str, str]:
    """Version to executable, oldest first: ``{"3.11.7": ".../python3.11"}``. Has this one."""
    there = _found()
    return {".".join(map(str, one)): there[one] for one in sorted(there) if one >= (3, oldest)}


@functools.cache
def _found() -> dict[tuple, str]:
    candidates = dict.fromkeys([sys.executable, *_on_path(), *_by_pyenv()])
    with ThreadPoolExecutor(4) as pool:
        answers = [answer for answer in pool.map(_ask, candidates) if answer]
    versions: dict[tuple, str] = {}
    for name, version, free_threaded, executable in answers:
        if name == "cpython" and not free_threaded:
            versions.setdefault(tuple(version), executable)
    return versions


def this() -> str:
    """The version that runs the tests."""
    return "{}.{}.{}".format(*sys.version_info)


def _on_path():
    names = [f"python3.{minor}" for minor in range(PROBED, LAST)] + ["python3", "python"]
    for folder in os.get_exec_path():
        for name in names:
            if path := shutil.which(name, path=folder):
                yield path


def _by_pyenv():
    if not (pyenv := shutil.which("pyenv")):
        return []
    asked = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=False)
    return glob.glob(os.path.join(asked.stdout.strip(), "versions", "*", "bin", "python"))


def _ask(path):
    try:
        command = [path, "-I", "-S", "-c", _ASK]
        asked = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        return json.loads(asked.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):  # a shim without a version, say
        return None
