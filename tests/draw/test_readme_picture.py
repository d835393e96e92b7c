"""The picture at the top of README.md is the run of the program that it says."""

import pathlib
import re
import subprocess
import sys

from timeline import draw

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


def test_it_is_at_the_top_and_its_text_is_true(record):
    top = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    (alternative,) = re.findall(rf"!\[(.*)\]\({re.escape(PICTURE)}\)", top)
    story = draw.story(record(ROOT / PROGRAM))
    for told in ("gather raises ValueError", "at 2 s", "job c runs on until 3 s"):
        assert told in alternative and told in story
