"""The repository keeps the shape that its README promises."""

import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).parents[1]


FIXED = {"docs", "snippets", "tests"}
OURS = {"browser", "findings", "generators", "hooks", "timeline", "tools"}


def test_folders():
    command = ["git", "ls-tree", "-d", "--name-only", "HEAD"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    there = {name for name in listed.split() if not name.startswith(".")}
    assert there >= FIXED and there <= FIXED | OURS


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make here")
@pytest.mark.parametrize(
    "changed",
    ["timeline/draw/timeline.css", "timeline/loop/clock.py", "browser/python/page_protocol.py",
     "browser/src/run.css"],
)  # fmt: skip
def test_the_archive_of_the_pages_is_made_anew(changed):
    """When any file that is packed changes: a colour, too."""
    target = "browser/built/manifest.json"
    command = ["make", "--dry-run", "--what-if", changed, target]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "node build/build.mjs" in told


@pytest.mark.parametrize("name", ["mkdocs.yml", "requirements.txt", "README.md"])
def test_files(name):
    assert (ROOT / name).read_text("utf-8").strip()


def test_the_page_about_the_licence_has_its_text():
    page = (ROOT / "docs/about/licence.md").read_text("utf-8")
    assert f"~~~text\n{(ROOT / 'LICENSE').read_text('utf-8').strip()}\n~~~" in page
