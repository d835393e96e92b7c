"""Our own JavaScript: types, as JSDoc gives them, and lint; browser/ says which rules hold."""

import os
import subprocess

import pytest

from tests.conftest import ROOT

TOOLS = ROOT / "browser" / "node_modules" / ".bin"


CHECKS = {
    "tsc": ["--project", "browser"],
    "eslint": ["--config", "browser/eslint.config.js", "browser", "docs/assets", "tools/offline"],
}


@pytest.mark.parametrize("tool", CHECKS)
def test_javascript(tool):
    if not (TOOLS / tool).exists() and "CI" not in os.environ:
        pytest.skip("the tools are not installed: cd browser && npm ci")
    command = [TOOLS / tool, *CHECKS[tool]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
