"""Every program of the site, on plain Python's own loop and a real clock: the same lines.

A page says of each that they appear on the reader's machine in real seconds. One that cannot says
so in its header (``virtual_only = "why"``), and its page says that instead.
"""

import functools
import json
import signal
import subprocess
import tempfile

import pytest

from generators.pythons import installed
from generators.runs import files
from tests.conftest import ROOT
from timeline import Helper, header
from timeline.places import masked
from tools.soak.programs import SNIPPETS, runnable

# (seconds of a program that fit into a real one, programs at once): a busy machine may be late by
# some hundredths of a real second, and the virtual clock has one try
TRIES = [(20, 8), (10, 6), (4, 8), (1, 8)]


def settings(name):
    return header.read((SNIPPETS / name).read_text("utf-8"))


NAMES = [path.relative_to(SNIPPETS).as_posix() for path in files.programs(SNIPPETS)]
EXEMPT = {name for name in NAMES if settings(name).virtual_only}
REAL = {name for name in NAMES if settings(name).clock == "real"}


def python_for(name):
    """The one that runs the tests, or the oldest that can run it; none: None."""
    able = [
        version for version in installed.found() if not header.newer(settings(name), key(version))
    ]
    return installed.this() if installed.this() in able else (able or [None])[0]


def key(version):
    return tuple(map(int, version.split(".")))


def on(version):
    """The programs of this file that it is the turn of that Python to run."""
    return [name for name in NAMES if name not in REAL and python_for(name) == version]


@functools.cache
def virtually(version):
    """Name to (exit status, stdout), on the virtual clock."""
    with Helper(python=[installed.found()[version], "-I"]) as helper:
        programs, _ = runnable(version, helper)
        found = {program.name: program for program in programs}
        return {name: ended(helper.run(found[name].source, "program.py")) for name in on(version)}


def ended(recording):
    ending = recording.ending
    if ending.error == "KeyboardInterrupt":
        return [-signal.SIGINT, recording.stdout]
    return [ending.status, recording.stdout]


def really(version, names, speed, at_once):
    command = [installed.found()[version], "-E", "-s", "-B", "-X", "utf8"]
    command += [str(ROOT / "tests/timeline/really.py"), str(speed), str(at_once)]
    jobs = json.dumps({name: str(SNIPPETS / name) for name in names})
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command, input=jobs, capture_output=True, text=True, check=True, cwd=folder
        )
    return {
        name: [status, masked(text)] for name, (status, text) in json.loads(done.stdout).items()
    }


def differing(version, expected):
    """What is left when those that were as expected in one of the tries are gone."""
    left = dict.fromkeys(expected)
    for speed, at_once in TRIES:
        seen = really(version, left, speed, at_once) if left else {}
        left = {name: seen[name] for name in left if seen[name] != expected[name]}
    return left


@pytest.mark.parametrize("version", installed.found())
def test_the_same_lines_in_real_seconds(version):
    expected = {name: run for name, run in virtually(version).items() if name not in EXEMPT}
    for name, (status, text) in differing(version, expected).items():
        pytest.fail(
            f"snippets/{name}:1: on the real clock it ends with {status} and prints\n{text}\n"
            f"on the virtual one with {expected[name][0]} and\n{expected[name][1]}\n"
            'mend it, or say why in its header: virtual_only = "..."'
        )


def test_all_programs_are_in():
    run = [name for version in installed.found() for name in on(version)]
    too_new = [name for name in NAMES if python_for(name) is None]
    assert sorted([*run, *REAL, *too_new]) == sorted(NAMES)
    assert len(run) > 300
    assert len(EXEMPT) < len(NAMES) / 20


def test_a_program_that_differs_is_found(tmp_path):
    """One that prints how late it really was, and one that counts on a tie."""
    source = (
        "import time\nbegan = time.monotonic()\ntime.sleep(2)\nprint(time.monotonic() - began)\n"
    )
    (tmp_path / "late.py").write_text(source)
    with Helper() as helper:
        expected = {str(tmp_path / "late.py"): ended(helper.run(source))}
    assert list(differing(installed.this(), expected)) == list(expected)


def test_a_real_second_passes():
    """The clock is the real one: work that keeps the processor busy takes time there."""
    [(status, text)] = really(installed.this(), ["reading/calculation.py"], 1, 1).values()
    assert status == 0 and text
