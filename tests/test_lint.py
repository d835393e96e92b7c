"""Our own Python has no lint; pyproject.toml says which rules hold."""

import subprocess
import sys

from tests.conftest import ROOT


def test_ruff():
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--quiet", "."]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
