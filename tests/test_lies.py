"""Some of the planted lies, one of a kind; `make lies` has them all."""

import subprocess
import sys

from tests.conftest import ROOT

HARMLESS = """
from tools.lies.copies import Copies
from tools.lies.lie import Build, Lie, text

page = text("docs/reference/shield.md") + "\\nOne true sentence more.\\n"
lie = Lie("none", "", {"docs/reference/shield.md": page}, Build(("reference/shield.md",)), "shield")
nothing = Lie("none", "", {}, Build(("reference/shield.md",)), "shield")
with Copies(None, 1) as copies:
    for said in copies.caught([lie, nothing]):
        print(said.splitlines()[0])
"""


def ask(*arguments):
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_few_lies_are_caught(site):
    done = ask("-m", "tools.lies", "--few", "--site", str(site))
    assert done.returncode == 0, done.stdout + done.stderr
    *rows, total, _ = done.stdout.splitlines()[1:]
    assert len(rows) >= 15 and total.split()[0] == str(len(rows))


def test_what_is_no_lie_is_not_caught():
    done = ask("-c", HARMLESS)
    assert done.stdout.splitlines() == ["exit status 0; no shield"] * 2, done.stderr
