"""Without Chromium all else is tested, and the last line says what was not; CI is not let off."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

TESTS = "tests/browser/test_every_page.py"


@pytest.fixture
def run():
    def pytest_of_browser(**changes):
        """Status and output of the browser tests, where no browser is to be looked for."""
        environment = {name: value for name, value in os.environ.items() if name != "CI"}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment | {"CHROMIUM": ""} | changes,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout

    return pytest_of_browser


def test_the_last_line_says_what_did_not_run(run):
    status, output = run()
    last = output.splitlines()[-1]
    number = re.match(r"(\d+) browser checks did not run, .* set CHROMIUM to", last)
    assert status == 0
    assert number, last
    assert f"{number[1]} skipped in" in output
    assert "passed" not in output


def test_ci_needs_a_browser(run):
    status, output = run(CI="true")
    assert status == 1
    assert "no Chromium was found, and CI is set" in output
    assert "skipped" not in output
