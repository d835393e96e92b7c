"""A ``.out`` file names no Python: every CPython found must write the same, and draw the same.

A Python without a package that a program needs does not run it, and says so.
"""

import functools
import json
import subprocess
import warnings

import pytest

from generators.pythons import installed
from generators.runs import files
from tests.conftest import ROOT
from timeline import header
from tools.same import OTHERWISE

CODE = """
import dataclasses, json, pathlib, sys
sys.path.insert(0, sys.argv[1])
import timeline
from generators.runs import files
from timeline import draw, header
wrong, skipped, shown = {}, {}, {}
folder = pathlib.Path(sys.argv[1], "snippets")
with timeline.Helper() as helper:
    for program in files.programs(folder):
        source, name = program.read_text(encoding="utf-8"), str(program.relative_to(folder))
        settings = header.read(source)
        newer = header.newer(settings)
        if lacking := header.missing(settings) + [f"Python {newer}"] * bool(newer):
            skipped[name] = lacking
            continue
        recording = helper.run(source, program.name)
        text, out = timeline.transcript(recording), files.expected(program)
        if text != out.read_text(encoding="utf-8"):
            wrong[name] = text
        if out.stem == program.stem and settings.clock == "virtual":
            [result] = draw.results([recording], focus=[settings.focus], prefix="x")
            shown[name] = dataclasses.asdict(result)
print(json.dumps([wrong, skipped, shown]))
"""


@functools.cache
def told(python):
    """By that Python: runs that differ from their .out, what it lacks, and what a page shows.

    A program with an .out file of that Python's own is shown otherwise, as it should be.
    """
    command = [installed.found()[python], "-B", "-c", CODE, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("python", installed.found())
def test_every_program_does_the_same(python):
    wrong, skipped, _ = told(python)
    assert wrong == {}
    if skipped:
        lacking = ", ".join(sorted({name for names in skipped.values() for name in names}))
        warnings.warn(
            f"Python {python}, without {lacking}: {len(skipped)} programs not run", stacklevel=1
        )


@pytest.mark.parametrize("python", installed.found())
def test_a_page_shows_the_same(python):
    """Picture, output, table and all that is told, but for programs with several .out files."""
    here, there = told(installed.this())[2], told(python)[2]
    both = sorted(set(here) & set(there))
    assert len(both) > 300
    assert [name for name in both if here[name] != there[name] and name not in OTHERWISE] == []


def test_this_python_runs_them_all():
    for program in files.programs(ROOT / "snippets"):
        assert header.missing(header.read(program.read_text(encoding="utf-8"))) == [], program
