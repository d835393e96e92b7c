"""A Python without event loop policies, as 3.16 will be: programs run on our clocks there too."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT

PROGRAM = """
import asyncio

async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(name, asyncio.get_event_loop() is asyncio.get_running_loop())

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        group.create_task(job("b", 2))

asyncio.run(main())
with asyncio.Runner() as runner:
    runner.run(job("c", 1))
loop = asyncio.new_event_loop()
loop.run_until_complete(job("d", 1))
loop.close()
"""
# What is left of asyncio: a loop is made and set by nobody's policy.
WITHOUT = """
import asyncio, sys
for name, module in list(sys.modules.items()):
    if name.partition(".")[0] in ("asyncio", "_asyncio"):
        for policy in [name for name in vars(module) if "policy" in name.lower()]:
            delattr(module, policy)
assert not hasattr(asyncio.events, "_event_loop_policy")
asyncio.new_event_loop = asyncio.events.new_event_loop = asyncio.SelectorEventLoop
asyncio.set_event_loop = asyncio.events.set_event_loop = lambda loop: None
sys.path.insert(0, sys.argv[1])
"""
RECORD = """
from timeline import transcript
from timeline.process.program import Job, record
made = asyncio.new_event_loop
print(transcript(record(Job(sys.argv[2], clock=sys.argv[3]))))
assert asyncio.new_event_loop is made and not hasattr(asyncio.events, "_event_loop_policy")
"""
PROBE = """
sys.path.insert(0, sys.argv[1] + "/generators/versions")
import clock
clock.main(sys.argv[2])
assert not hasattr(asyncio.events, "_event_loop_policy")
"""


def without_policies(code, *arguments):
    command = [sys.executable, "-I", "-B", "-X", "utf8", "-c", WITHOUT + code, str(ROOT)]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("clock", ["virtual", "real"])
def test_a_program_runs_on_our_clock(clock):
    said = without_policies(RECORD, PROGRAM, clock)
    lines = [line for line in said.splitlines() if line.endswith("True")]
    assert [line.rpartition("| ")[2] for line in lines] == [f"{name} True" for name in "abcd"]
    assert "finished" in said
    assert clock == "real" or lines[1].split()[0] == "2.0"


def test_a_probe_runs_on_its_clock(tmp_path):
    probe = tmp_path / "probe.py"
    probe.write_text("import asyncio\nasyncio.run(asyncio.sleep(3600))\nprint('an hour')\n")
    assert without_policies(PROBE, str(probe)) == "an hour\n"
