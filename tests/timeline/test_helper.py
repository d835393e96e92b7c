"""Each program gets a process of its own, with and without fork."""

import sys

import pytest

import timeline

GREET = "import os; print('hello from', os.path.basename(os.getcwd())[:9])"


@pytest.mark.parametrize("fork", [True, False])
def test_a_new_folder_for_each_program(fork):
    with timeline.Helper(fork=fork) as helper:
        recording = helper.run(GREET)
    assert recording.printed == ["hello from timeline-"]


@pytest.mark.parametrize("fork", [True, False])
def test_a_program_that_leaves_no_recording(fork):
    with timeline.Helper(fork=fork) as helper:
        with pytest.raises(timeline.RunError, match=r"^p.py: .*"):
            helper.run("import os; os._exit(3)", "p.py")
        assert helper.run("print(1)").printed == ["1"]


@pytest.mark.parametrize("fork", [True, False])
def test_a_program_that_blocks_for_real(fork):
    source = "import threading; threading.Event().wait()"
    with timeline.Helper(fork=fork) as helper:
        recording = helper.run(source, "p.py", budget=1)  # in it, a Python starts where none forks
    assert (recording.ending.error, recording.ending.line) == ("TooSlow", 1)


def test_an_executor_of_ones_own():
    with timeline.Helper("tests.timeline.shouting:execute", [_root()]) as helper:
        assert helper.run("ignored").printed == ["IGNORED"]


def test_a_helper_that_was_killed_is_started_again():
    with timeline.Helper() as helper:
        helper.run("pass")
        helper._process.kill()
        helper._process.wait()
        assert helper.run("print(2)").printed == ["2"]


def test_a_helper_that_is_killed_by_its_program_says_so():
    with timeline.Helper() as helper:
        with pytest.raises(timeline.RunError, match="helper process died"):
            helper.run("import os, signal; os.kill(os.getppid(), signal.SIGKILL)")
        assert helper.run("print(3)").printed == ["3"]


def test_ties_are_run_in_the_opposite_order_too():
    source = """
import asyncio
async def job(name, *naps):
    for nap in naps:
        await asyncio.sleep(nap)
    print(name)
async def main():
    await asyncio.gather(job("a", 1, 1), job("b", 2){more})
asyncio.run(main())
"""
    tie = timeline.run(source.format(more=""))
    assert (tie.ties, tie.tie_matters, tie.printed) == ((2,), True, ["b", "a"])
    quiet = timeline.run(source.format(more="").replace("print(name)", "pass"))
    assert (quiet.ties, quiet.tie_matters) == ((2,), False)


def test_a_deadline_on_the_second_is_a_tie():
    source = """
import asyncio
async def main():
    job = asyncio.create_task(asyncio.sleep(3))
    done, pending = await asyncio.wait([job], timeout={timeout})
    print(len(done), "done")
asyncio.run(main())
"""
    assert timeline.run(source.format(timeout=3)).tie_matters
    assert timeline.run(source.format(timeout=2.5)).ties == ()


def _root():
    import pathlib

    return str(pathlib.Path(__file__).parents[2])


DEAF = """
import os, signal, sys
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
    signal.signal(number, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT, signal.SIGALRM])
os.execv(sys.argv[1], sys.argv[1:])
"""
CTRL_C = """
import signal
print(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.getsignal(signal.SIGTERM).name)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("stopped")
"""


@pytest.mark.parametrize("fork", [True, False])
def test_a_build_in_the_background_of_a_shell_does_the_same(fork):
    """Such a process ignores Ctrl-C, and hands that on."""
    deaf = [sys.executable, "-I", "-c", DEAF, sys.executable, "-I"]
    with timeline.Helper(fork=fork, python=deaf) as helper:
        assert helper.run(CTRL_C).printed == ["set() SIG_DFL", "stopped"]
        assert helper.run("while True: pass", budget=0.3).ending.error == "TooSlow"
