"""The recorder only listens, and the virtual clock tells what the real one tells."""

import os
import re
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from operator import attrgetter

import pytest

from generators.pythons import installed
from tests.timeline import runs
from tests.timeline.runs import NAMES, SOURCES, suited
from timeline import Helper, Recording, header

TRIES = 6  # a busy machine may be late; the virtual clock has one try
# A copy: pytest changes the real one while other threads start processes with it.
ENVIRONMENT = dict(os.environ)


def written(recording):
    """(time, stream, text), whoever wrote it: without a recorder nobody knows."""
    return [
        (*where, "".join(line.text for line in lines))
        for where, lines in groupby(recording.lines, attrgetter("at", "stream"))
    ]


# -- watched and unwatched -----------------------------------------------------------------------


def test_there_are_enough_programs_and_pythons():
    assert len(NAMES) >= 40
    assert installed.this() in installed.found()
    if "CI" in os.environ:
        minors = {version.rpartition(".")[0] for version in installed.found()}
        assert minors >= {"3.11", "3.12", "3.13"}


@pytest.mark.parametrize("python", installed.found())
def test_every_suitable_program_ran(python):
    assert list(runs.on(python)) == suited(python)


@pytest.mark.parametrize(
    ("python", "name"), [(python, name) for python in installed.found() for name in suited(python)]
)
def test_watched_and_unwatched_are_the_same(python, name):
    watched, unwatched = runs.on(python)[name]
    assert isinstance(watched, Recording) and isinstance(unwatched, Recording), (watched, unwatched)
    assert watched.python == unwatched.python == python
    assert watched.tasks and not unwatched.tasks
    assert written(watched), "a program that writes nothing proves nothing"
    assert written(watched) == written(unwatched)
    assert watched.ending == unwatched.ending
    assert watched.reports == unwatched.reports
    assert watched.ending.error == header.read(SOURCES[name]).raises, watched.ending


@pytest.mark.parametrize(
    "name", ["repr_tasks.py", "weak_references.py", "never_retrieved.py", "reference_counts.py"]
)
def test_a_recorder_that_meddles_is_noticed(name):
    with Helper("meddler:execute", [str(runs.HERE)]) as meddling, Helper() as plain:
        meddled, unwatched = (
            helper.run(SOURCES[name], name, listen=False) for helper in (meddling, plain)
        )
    assert written(meddled) != written(unwatched)


# -- virtual and real ----------------------------------------------------------------------------


def why_not(name):
    found = re.search(r"(?m)^# not on the real clock: (.+)$", SOURCES[name])
    return found and found[1]


def python_for(name):
    """The one that runs the tests, or the oldest that the program asks for."""
    fitting = [python for python in installed.found() if name in suited(python)]
    return installed.this() if installed.this() in fitting else (fitting or [None])[0]


ON_REAL_CLOCK = [name for name in NAMES if not why_not(name) and python_for(name)]


def run_really(name):
    """(exit status, stdout) of ``python program.py``."""
    done = subprocess.run(
        [installed.found()[python_for(name)], "-E", "-s", "-B", "-X", "utf8", name],
        cwd=runs.PROGRAMS,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout.decode()


def without_looks(text):
    """Without what the recorder leaves out by design: carets, and where files lie."""
    text = text.replace(os.path.join(runs.PROGRAMS, ""), "")
    text = re.sub(r"/\S+/(asyncio/\w+\.py)(:\d+)?", r"\1", text)
    return [line for line in text.split("\n") if not line.strip() or line.strip(" ~^")]


def status(ending):
    if ending.error == "SystemExit":
        return int(ending.message or 0)
    return {"": 0, "KeyboardInterrupt": -signal.SIGINT}.get(ending.error, 1)


@pytest.fixture(scope="module")
def really():
    """Starts them all; most of their time is sleep."""
    with ThreadPoolExecutor(3) as pool:
        yield {name: pool.submit(run_really, name) for name in ON_REAL_CLOCK}


@pytest.mark.parametrize("name", ON_REAL_CLOCK)
def test_plain_python_prints_the_same(name, really):
    recording = runs.watched(python_for(name), name)
    assert recording.end < 1, "too long for the real clock: say so in the program's header"
    expected = status(recording.ending), without_looks(recording.stdout)
    for attempt in range(TRIES):
        code, text = run_really(name) if attempt else really[name].result()
        if (code, without_looks(text)) == expected:
            return
    assert (code, without_looks(text)) == expected


def test_few_programs_stay_off_the_real_clock():
    assert sum(why_not(name) is not None for name in NAMES) < len(NAMES) / 8
