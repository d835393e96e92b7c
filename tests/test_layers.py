"""What may import what: the contracts in pyproject.toml hold, and each can fail."""

import os
import subprocess
import sys
import tomllib

import pytest

from tests.conftest import ROOT

LINT = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
# a folder above the place that may not know it -> what that place would import from there
BROKEN = {
    "timeline/loop/clock.py": "timeline.record.recorder",
    "timeline/draw/words.py": "timeline.draw.svg.plot",
    "timeline/draw/text/story.py": "timeline.process.header",
    "timeline/recording.py": "hooks.errors",
    "generators/pythons/releases.py": "hooks.errors",
    "hooks/state.py": "hooks.finished.foot",
    "hooks/finished/foot.py": "mkdocs.utils",
}


def lint(folder):
    """Exit status, and what it says."""
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"}
    command = [*LINT, "--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_layers_are_kept():
    status, said = lint(ROOT)
    assert status == 0, said
    assert f"{len(CONTRACTS['contracts'])} kept, 0 broken" in said


@pytest.mark.parametrize("place", BROKEN)
def test_an_import_upwards_is_found(place, tmp_path):
    for name in CONTRACTS["root_packages"]:
        for file in (ROOT / name).rglob("*.py"):
            copy = tmp_path / file.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    changed = tmp_path / place
    changed.write_text(f"{changed.read_text('utf-8')}\nimport {BROKEN[place]}\n", "utf-8")
    status, said = lint(tmp_path)
    assert status == 1 and BROKEN[place].partition(".")[0] in said
