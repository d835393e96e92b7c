"""A program is added as CONTRIBUTING.md says: begun, put on a page, recorded, built."""

import subprocess
import sys

from tests.build.conftest import ROOT, fence
from tools import new


def test_a_program_in_five_minutes(site):
    said = new.begin("topic/late", site.folder)
    assert 'exec="on"' in said and '--8<-- "topic/late.py"' in said
    site.page(fence("topic/two.py"), fence("topic/late.py"))
    assert "late.out is missing" in site.refusal()
    program = site.folder / "snippets/topic/late.py"
    command = [sys.executable, "-m", "generators.runs.update", str(program)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert "2.0 finished" in program.with_suffix(".out").read_text("utf-8")
    assert 'data-snippet="topic/late.py"' in site.built()
