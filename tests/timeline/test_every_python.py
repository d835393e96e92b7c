"""A ``.out`` file names no Python: every CPython found must write the same.

A Python without a package that a program needs does not run it, and says so.
"""

import json
import subprocess
import warnings

import pytest

from tests.conftest import ROOT
from timeline import header, update
from versions import pythons

CODE = """
import json, pathlib, sys
sys.path.insert(0, sys.argv[1])
import timeline
from timeline import header, update
wrong, skipped = {}, {}
folder = pathlib.Path(sys.argv[1], "snippets")
with timeline.Helper() as helper:
    for program in update.programs(folder):
        source, name = program.read_text(encoding="utf-8"), str(program.relative_to(folder))
        settings = header.read(source)
        newer = header.newer(settings)
        if lacking := header.missing(settings) + [f"Python {newer}"] * bool(newer):
            skipped[name] = lacking
            continue
        text = timeline.transcript(helper.run(source, program.name))
        if text != update.expected(program).read_text(encoding="utf-8"):
            wrong[name] = text
print(json.dumps([wrong, skipped]))
"""


@pytest.mark.parametrize("python", pythons.found())
def test_every_program_does_the_same(python):
    command = [pythons.found()[python], "-B", "-c", CODE, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    wrong, skipped = json.loads(done.stdout)
    assert wrong == {}
    if skipped:
        lacking = ", ".join(sorted({name for names in skipped.values() for name in names}))
        warnings.warn(
            f"Python {python}, without {lacking}: {len(skipped)} programs not run", stacklevel=1
        )


def test_this_python_runs_them_all():
    for program in update.programs(ROOT / "snippets"):
        assert header.missing(header.read(program.read_text(encoding="utf-8"))) == [], program
