"""The same in Firefox (ESR), by its own protocol: run, stop, change, check an exercise."""

import json
import os
import shutil
import subprocess

import pytest

from tests.conftest import ROOT

BROWSER = ROOT / "browser"
FIREFOX = shutil.which("firefox-esr")


@pytest.mark.skipif(FIREFOX is None, reason="no firefox-esr is installed")
def test_firefox(address):
    if not (BROWSER / "node_modules" / "puppeteer-core").exists() and "CI" not in os.environ:
        pytest.skip("the tools are not installed: cd browser && npm ci")
    command = ["node", "firefox.mjs", address, FIREFOX]
    done = subprocess.run(
        command, cwd=BROWSER, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["complaints"] == []
    assert seen["ran"].startswith("It ran on Python 3.14.")
    assert [line.split("  ")[-1] for line in seen["output"].splitlines()[1:]] == [
        "a done",
        "caught: b failed",
        "c done",
    ]
    assert seen["stopped"] == "Stopped."
    assert "False\n" in seen["wrong"]  # there is no document for a program
    assert seen["wrong"].endswith("NameError: name 'await_me' is not defined\n")
    assert seen["judged"].endswith("not right yet:")
