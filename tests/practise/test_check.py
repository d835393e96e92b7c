"""The command that judges a reader's own program."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from timeline import check


def command(*arguments, cwd=ROOT):
    line = [sys.executable, "-m", "timeline.check", *map(str, arguments)]
    done = subprocess.run(line, cwd=cwd, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_a_solution_passes():
    program = check.EXERCISES / "order" / "solution.py"
    assert command("order", program) == (0, "order: passed\n", "")


def test_what_is_wrong_is_told_line_by_line():
    status, said, _ = command("order", check.EXERCISES / "order" / "starter.py")
    assert status == 1
    assert said.splitlines()[0].startswith("order: 'a' was printed at 1 s, not at 2 s: ")


def test_an_exercise_that_is_none():
    status, _, complaint = command("ordre", "my.py")
    assert status == 2
    assert "no exercise 'ordre'; there are arrivals, behind, " in complaint


def test_a_program_that_is_none(tmp_path):
    status, said, complaint = command("order", tmp_path / "my.py")
    assert (status, said) == (2, "")
    assert "my.py" in complaint and "Traceback" not in complaint


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("import asyncio\nasyncio.run(", "the program ended in SyntaxError in line 2 at 0 s"),
        ("print('b\\na\\nd\\nc')", "job b, which takes 2 s, never started"),
        (
            "import asyncio\nasyncio.run(asyncio.Event().wait())",
            "the program was stopped in line 2 at 0 s: every task is waiting and ",
        ),
    ],
)
def test_whatever_is_written_is_judged(tmp_path, source, first):
    (tmp_path / "my.py").write_text(source)
    status, said, complaint = command("order", tmp_path / "my.py")
    assert (status, complaint) == (1, "")
    assert said.startswith(f"order: {first}")
