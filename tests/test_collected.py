"""`pytest` runs every test file: none lies where it does not look."""

import subprocess
import sys

from tests.conftest import ROOT


def test_every_file_is_run():
    asked = [sys.executable, "-m", "pytest", "--collect-only", "-q", "--numprocesses=0"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = {line.partition("::")[0] for line in told.splitlines() if "::" in line}
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    assert files - found == set()
