"""Our own Python has no lint, one form and true types; words are spelt right: pyproject.toml."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

CHECKS = {
    "ruff": ["ruff", "check", "--no-cache", "--quiet", "."],
    "ruff format": ["ruff", "format", "--no-cache", "--quiet", "--diff", "."],
    "mypy": ["mypy", "--no-error-summary"],  # strict on timeline/ and hooks/
    "codespell": ["codespell_lib", "."],
}


@pytest.mark.parametrize("check", CHECKS)
def test_there_is_nothing_to_say(check):
    command = [sys.executable, "-m", *CHECKS[check]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
