"""Our own JavaScript: types, as JSDoc gives them, and lint; browser/ says which rules hold."""

import os
import subprocess

import pytest

from tests.conftest import ROOT

BROWSER = ROOT / "browser"
TOOLS = BROWSER / "node_modules" / ".bin"


@pytest.mark.parametrize("check", [["tsc", "--project", "."], ["biome", "check", "."]])
def test_javascript(check):
    tool, *options = check
    if not (TOOLS / tool).exists() and "CI" not in os.environ:
        pytest.skip("the tools are not installed: cd browser && npm ci")
    command = [TOOLS / tool, *options]
    done = subprocess.run(command, cwd=BROWSER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
