"""Programs that hang, crash, leave or vandalise: each ends in time, and the next starts clean."""

import contextlib
import os
import pathlib
import queue
import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

import timeline
from tests.timeline.bad import IDS, LIMIT, PROGRAMS, QUICK
from timeline.process.helper import BUDGETS, GRACE

ENOUGH = BUDGETS["virtual"]  # real seconds for those that end by themselves
SLACK = GRACE + 1  # more, where the helper has to end it
TRIES = 3  # of one that took too long, on a machine that is busy with something else
TURNS = 1_000  # of the loop
HELPERS = 4  # most of the time is waiting for programs that hang

# What a careless author does, in words of the names.
KINDS = (
    """
sys.exit, os._exit, endless busy, endless turns, deadlock, million tasks, million lines, huge text,
recursion, thread left, process left, SIGTERM, SIGKILL, chdir, environment, asyncio patched,
time patched, print .*patched, sys.stdout replaced, sys.stdout closed, sys.modules, second loop,
nested run, not UTF-8, null bytes, syntax error, lone surrogate
""".replace("\n", " ")
    .strip()
    .split(", ")
)

# Prints what a program can find out about the process that it runs in.
CANARY = """
import asyncio, builtins, gc, io, json, locale, logging, os, random, resource, signal, sys
import threading, time, traceback, warnings

async def sing(note, seconds):
    await asyncio.sleep(seconds)
    print("sings", note)
    return note

async def main():
    try:
        async with asyncio.timeout(2.5):
            thread = asyncio.to_thread(time.sleep, 3)
            print(await asyncio.gather(sing("a", 1), sing("b", 2), thread))
    except TimeoutError:
        print("timeout")

print(os.listdir("."), sorted(os.environ.items()), os.umask(0o22))
print(time.time(), time.monotonic(), time.tzname, threading.active_count(), gc.isenabled())
print(sys.argv, sys.path, sys.getrecursionlimit(), sys.getswitchinterval(), sys.gettrace())
print(sys.stdin.read(), sys.stdout.name, sys.stdout is sys.__stdout__, sys.flags)
print([signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD)])
print(signal.pthread_sigmask(signal.SIG_BLOCK, []), resource.getrlimit(resource.RLIMIT_NOFILE))
print(len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else "")
print(builtins.print is print, logging.getLogger().handlers, warnings.filters)
print(sorted(name for name in sys.modules if "." not in name))
print(json.dumps([1]), traceback.format_exc())
asyncio.run(main())
"""


@dataclass
class Outcome:
    """What a bad program came to, and what the canary sang before and after it."""

    ended: str
    message: str
    recording: timeline.Recording | None
    took: float
    before: str
    after: str


class Cage:
    """A helper and what the canary sings in it before any bad program."""

    def __init__(self):
        self.helper = timeline.Helper()
        self.song = self.sing()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.helper.close()

    def sing(self):
        return timeline.transcript(self.helper.run(CANARY, budget=ENOUGH))

    def run(self, program):
        budget = program.get("budget", ENOUGH)
        start = time.monotonic()
        try:
            recording = self.helper.run(program["source"], "bad.py", budget=budget, turns=TURNS)
        except timeline.RunError as error:
            recording, ended, message = None, "refused", str(error)
        else:
            ended = f"{recording.ending.how} {recording.ending.error}"
            message = recording.ending.message
        took = time.monotonic() - start
        return Outcome(ended, message, recording, took, self.song, self.sing())


@pytest.fixture(scope="module")
def outcomes():
    free = queue.SimpleQueue()

    def run(program):
        cage = free.get()
        try:
            return cage.run(program)
        finally:
            free.put(cage)

    with contextlib.ExitStack() as cages, ThreadPoolExecutor(HELPERS) as pool:
        for _ in range(HELPERS):
            free.put(cages.enter_context(Cage()))
        yield {program["name"]: pool.submit(run, program) for program in PROGRAMS}


@pytest.mark.parametrize("program", PROGRAMS, ids=IDS)
def test_bad_program(program, outcomes):
    outcome = outcomes[program["name"]].result()
    if "budget" in program and not re.fullmatch(program["ends"], outcome.ended):
        with Cage() as cage:  # its time was up before it had tidied up, beside all the others
            outcome = cage.run(program)
    check(outcome, program)
    limit = program["budget"] + SLACK if "budget" in program else QUICK
    assert min(times(outcome.took, program, limit)) < limit
    assert "2.0 sing('b', 2)" in outcome.before
    assert outcome.after == outcome.before
    if program.get("pid"):
        assert gone(int(outcome.recording.printed[0]))


def times(took, program, limit):
    """The seconds that it took; and again, alone, if they were many."""
    yield took
    for _ in range(TRIES if took >= limit else 0):
        with Cage() as cage:
            yield cage.run(program).took


def test_what_hangs_is_ended_in_time():
    """With nothing given: the first budget is that of the command line and of the build."""
    assert BUDGETS["virtual"] + GRACE < LIMIT
    hangs = "import signal\nsignal.setitimer(signal.ITIMER_REAL, 0)\nwhile True: pass\n"
    with timeline.Helper() as helper:
        helper.run("pass")
        began = time.monotonic()
        with pytest.raises(timeline.RunError, match="was killed"):
            helper.run(hangs)
        assert time.monotonic() - began < LIMIT


def check(outcome, program):
    """Compare how it ended with what the data says."""
    ended, message, recording = outcome.ended, outcome.message, outcome.recording
    assert re.fullmatch(program["ends"], ended), (ended, message)
    assert re.search(program.get("says", ""), message), message
    if ended.startswith(("refused", "stopped")):
        assert message
        assert "\n" not in message
        assert len(message) < 300
    if recording is None:
        assert message.startswith("bad.py: ")
        return
    for line in program.get("prints", ()):
        assert line in recording.printed, recording.lines[:20]
    assert timeline.Recording.from_json(recording.to_json()) == recording
    assert timeline.transcript(recording).count("\n") < 30_000


def gone(pid):
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        state = pathlib.Path(f"/proc/{pid}/stat")
        if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
            return True  # dead, and waiting for somebody to ask
        time.sleep(0.01)
    return False


NOISY = [
    program
    for program in PROGRAMS
    if re.search("past sys.stdout|file descriptor|prints", program["name"])
]


@pytest.mark.parametrize("program", NOISY, ids=[program["name"] for program in NOISY])
def test_our_own_process_notices_nothing(program, capfd, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CANARY", "alive")
    before = dict(os.environ)
    with timeline.Helper() as helper:
        try:
            helper.run(program["source"], budget=ENOUGH)
        except timeline.RunError as error:
            assert program["ends"].startswith("refused"), error
    assert (dict(os.environ), os.getcwd(), os.listdir()) == (before, str(tmp_path), [])
    assert capfd.readouterr() == ("", "")


def test_the_data_is_in_order():
    names = [program["name"] for program in PROGRAMS]
    assert len(set(names)) == len(names) >= 40
    known = {"name", "ends", "says", "prints", "budget", "pid", "browser", "why", "source"}
    assert all(set(program) <= known for program in PROGRAMS)
    assert all(("browser" in program) == ("why" in program) for program in PROGRAMS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_there(kind):
    assert any(re.search(kind, program["name"]) for program in PROGRAMS)


@pytest.mark.parametrize(
    "leak",
    [
        "os.chdir('/')",
        "os.environ['X'] = '1'",
        "sys.path.append('x')",
        "asyncio.gather = None",
        "logging.basicConfig()",
        "import fractions",
        "os.umask(0)",
        "kept = open('/dev/null')",
        "threading.Thread(target=threading.Event().wait, daemon=True).start()",
    ],
)
def test_the_canary_notices(leak):
    """In one process with the canary, a program that leaks changes the song."""
    imports = "import asyncio, logging, os, sys, threading\n"
    plain, leaked = (
        timeline.transcript(timeline.run(f"{imports}{line}\n{CANARY}", budget=ENOUGH))
        for line in ("", leak)
    )
    assert plain != leaked
