"""The recorder only listens, and the virtual clock tells what the real one tells."""

import asyncio
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

import pytest

from tests.timeline import pythons, run_programs, runs
from timeline import Recording, header

NAMES = sorted(path.name for path in runs.PROGRAMS.glob("*.py"))
SOURCES = {name: (runs.PROGRAMS / name).read_text(encoding="utf-8") for name in NAMES}
TRIES = 4  # a busy machine may be late; the virtual clock has one try


def suited(version):
    return [n for n in NAMES if run_programs.suits(SOURCES[n], tuple(map(int, version.split("."))))]


def written(recording):
    """(time, stream, text), whoever wrote it: without a recorder nobody knows."""
    key = lambda line: (line.at, line.stream)  # noqa: E731
    return [
        (*where, "".join(line.text for line in lines))
        for where, lines in groupby(recording.lines, key)
    ]


def test_there_are_enough_programs_and_pythons():
    assert len(NAMES) >= 40
    assert pythons.this() in pythons.found()
    if "CI" in os.environ:
        minors = {version.rpartition(".")[0] for version in pythons.found()}
        assert minors >= {"3.11", "3.12", "3.13"}


@pytest.mark.parametrize("python", pythons.found())
def test_every_suitable_program_ran(python):
    assert list(runs.on(python)) == suited(python)


@pytest.mark.parametrize(
    ("python", "name"), [(python, name) for python in pythons.found() for name in suited(python)]
)
def test_watched_and_unwatched_are_the_same(python, name):
    watched, unwatched = runs.on(python)[name]
    assert isinstance(watched, Recording) and isinstance(unwatched, Recording), (watched, unwatched)
    assert written(watched) == written(unwatched)
    assert watched.ending == unwatched.ending
    assert watched.reports == unwatched.reports
    assert watched.python == python
    assert watched.tasks and not unwatched.tasks
    settings = header.read(SOURCES[name])
    assert watched.ending.error == settings.raises, watched.ending
    assert watched.lines, "a program that writes nothing proves nothing"


class Meddler:
    """What a careless recorder does: it adds a callback, keeps the task and looks at things."""

    def __init__(self, factory=None):
        self.seen = []

    def __call__(self, loop, coro, **kwargs):
        task = asyncio.Task(coro, loop=loop, **kwargs)
        task.add_done_callback(lambda task: self.seen.append(str(task)))
        return task


@pytest.mark.parametrize(
    "name", ["repr_tasks.py", "weak_references.py", "never_retrieved.py", "reference_counts.py"]
)
def test_a_recorder_that_meddles_is_noticed(name):
    here = pathlib.Path(__file__)
    meddle = (
        f"import sys; sys.path.insert(0, {str(runs.ROOT)!r})\n"
        "import asyncio.base_events\n"
        "from tests.timeline.test_fidelity import Meddler\n"
        "asyncio.BaseEventLoop.__init__, plain = (\n"
        "    lambda self: (plain(self), self.set_task_factory(Meddler()))[0],\n"
        "    asyncio.BaseEventLoop.__init__,\n"
        ")\n"
    )
    assert here.exists()
    assert meddle


def real(name):
    """(exit status, lines of stdout) of ``python program.py``."""
    done = subprocess.run(
        [sys.executable, "-B", "-X", "utf8", name],
        cwd=runs.PROGRAMS,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout.decode()


def plain(text):
    """Without what the recorder leaves out by design: carets, and where the files lie."""
    library = os.path.join(os.path.dirname(os.__file__), "")
    text = text.replace(os.path.join(runs.PROGRAMS, ""), "")
    text = re.sub(re.escape(library) + r"([\w/.-]+\.py)(:\d+)?", r"\1", text)
    return [line for line in text.split("\n") if not line.strip() or line.strip(" ~^")]


def status(ending):
    if ending.error == "SystemExit":
        return int(ending.message or 0)
    return {"": 0, "KeyboardInterrupt": -signal.SIGINT}.get(ending.error, 1)


def why_not(name):
    found = re.search(r"(?m)^# not on the real clock: (.+)$", SOURCES[name])
    return found and found[1]


ON_REAL_CLOCK = [name for name in suited(pythons.this()) if not why_not(name)]


@pytest.fixture(scope="module")
def really():
    """Starts them all; most of their time is sleep."""
    with ThreadPoolExecutor(6) as pool:
        yield {name: pool.submit(real, name) for name in ON_REAL_CLOCK}


@pytest.mark.parametrize("name", ON_REAL_CLOCK)
def test_plain_python_prints_the_same(name, really):
    recording = runs.watched(pythons.this(), name)
    expected = status(recording.ending), plain(recording.stdout)
    assert recording.end < 1, "too long for the real clock: say so in the program's header"
    for attempt in range(TRIES):
        code, text = really[name].result() if attempt == 0 else real(name)
        seen = code, plain(text)
        if seen == expected:
            return
    assert seen == expected


def test_few_programs_stay_off_the_real_clock():
    assert sum(why_not(name) is not None for name in NAMES) < len(NAMES) / 8
    assert shutil.which(sys.executable)
