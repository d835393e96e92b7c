"""A ``.out`` file names no Python: every CPython found must write the same."""

import json
import subprocess

import pytest

from tests.conftest import ROOT
from tests.timeline import pythons

CODE = """
import json, pathlib, sys
sys.path.insert(0, sys.argv[1])
import timeline
from timeline import header, update
wrong = {}
folder = pathlib.Path(sys.argv[1], "snippets")
with timeline.Helper() as helper:
    for program in update.programs(folder):
        source = program.read_text(encoding="utf-8")
        text = timeline.transcript(helper.run(source, program.name))
        if text != update.expected(program).read_text(encoding="utf-8"):
            wrong[str(program.relative_to(folder))] = text
print(json.dumps(wrong))
"""


@pytest.mark.parametrize("python", pythons.found())
def test_every_program_does_the_same(python):
    command = [pythons.found()[python], "-B", "-c", CODE, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {}
