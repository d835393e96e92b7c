"""An asyncio with other private names is refused, instead of recorded as if nothing happened."""

import dataclasses
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from timeline import Helper, RunError
from timeline.process import selftest

RENAMED = """
import sys
sys.path.insert(0, {root!r})
from timeline import asyncio_names
{change}
from timeline.process import program, selftest
print(selftest.unknown(program.record(selftest.JOB)))
"""


def said(change):
    code = RENAMED.format(root=str(ROOT), change=change)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_this_asyncio_is_known():
    assert said("") == ""


@pytest.mark.parametrize(
    "change",
    [
        "asyncio_names.step_of = lambda callback: None",
        "asyncio_names.waiter = lambda task: None",
        "asyncio_names._Gathering = int",
        "asyncio_names.api = lambda qualname: 'x'",
    ],
)
def test_other_names_are_told_in_one_line(change):
    line = said(change)
    assert "is not one that timeline knows: of two jobs in a gather it recorded" in line
    assert "\n" not in line


def test_the_helper_asks_before_it_runs_a_program(monkeypatch):
    monkeypatch.setattr(selftest, "JOB", dataclasses.replace(selftest.JOB, source="print(1)"))
    with Helper() as helper, pytest.raises(RunError, match="it recorded nothing; use Python"):
        helper.run("print(2)")
