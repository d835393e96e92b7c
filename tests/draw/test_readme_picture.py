"""The picture at the top of README.md is the run of the program that it says."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).parents[2]
PROGRAM = "snippets/gather/fails.py"
PICTURE = "docs/assets/gather-fails.svg"


def test_the_picture_is_as_the_program_runs_today(tmp_path):
    again = tmp_path / "again.svg"
    command = [sys.executable, "-m", "timeline", PROGRAM, "--svg", str(again)]
    subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=True)
    assert (ROOT / PICTURE).read_bytes() == again.read_bytes(), (
        f"make it anew: python -m timeline {PROGRAM} --svg {PICTURE}"
    )
