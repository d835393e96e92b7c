"""What a later asyncio, another tool or the next program could break, and does not."""

import json
import subprocess

import pytest

from generators.pythons import installed
from generators.pythons.releases import parse
from tests.conftest import ROOT

RUN = """
import json, sys
sys.path.insert(0, {root!r})
{before}
from timeline.process import program, selftest
recording = program.record(selftest.JOB)
{after}
"""
MONITORED = [python for python in installed.found() if parse(python) >= (3, 12)]


def told(python, before="", after=""):
    code = RUN.format(root=str(ROOT), before=before, after=after)
    command = [installed.found()[python], "-I", "-B", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("python", MONITORED)
def test_another_tool_may_have_the_first_id(python):
    taken = "sys.monitoring.use_tool_id(4, 'another')"
    after = "print(json.dumps(recording.truncated))"  # else it says that calls are missing
    assert told(python, taken, after) == ""


@pytest.mark.parametrize("python", MONITORED)
def test_nothing_is_watched_after_the_run(python):
    """What is watched in all code costs whatever runs next."""
    after = "print(json.dumps(sys.monitoring.get_events(4)))"
    assert told(python, "", after) == 0


@pytest.mark.parametrize("python", installed.found())
def test_futures_are_as_before_the_run(python):
    before = "import concurrent.futures; result = concurrent.futures.Future.result"
    after = "print(json.dumps(concurrent.futures.Future.result is result))"
    assert told(python, before, after) is True


@pytest.mark.parametrize("python", installed.found())
def test_our_loops_have_no_private_name_that_asyncio_could_take(python):
    """But for the two that they give asyncio on purpose."""
    after = """
import asyncio
from timeline.loop import clock, observer, real, virtual
ours = virtual.VirtualLoop(clock.Clock(), observer.Observer(), None)
theirs = asyncio.SelectorEventLoop()
real = real.RealLoop(real.RealClock(), observer.Observer())
names = [name for loop in (ours, real) for name in set(vars(loop)) - set(vars(theirs))]
print(json.dumps(sorted(name for name in names if name.startswith("_"))))
for loop in (ours, theirs, real):
    loop.close()
"""
    names = told(python, "", after)
    assert names and all(name.startswith(("_VirtualLoop__", "_RealLoop__")) for name in names)
