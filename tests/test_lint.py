"""Our own Python has no lint and one form, and words are spelt right: see pyproject.toml."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

CHECKS = {
    "ruff": ["ruff", "check", "--no-cache", "--quiet", "."],
    "ruff format": ["ruff", "format", "--no-cache", "--quiet", "--diff", "."],
    "codespell": ["codespell_lib", "."],
}


@pytest.mark.parametrize("check", CHECKS)
def test_there_is_nothing_to_say(check):
    command = [sys.executable, "-m", *CHECKS[check]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
