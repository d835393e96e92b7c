"""What a push leaves to the night, and what of it a change asks for."""

import subprocess

import pytest

from tests import since
from tests.conftest import ROOT

NOTHING = frozenset()


@pytest.mark.parametrize("entry", since.MOVED, ids=lambda entry: entry["tests"])
def test_what_is_moved_exists_and_is_told_with_its_reason(entry):
    assert (ROOT / entry["tests"]).is_file() and entry["reason"].endswith(".")
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    files = told.stdout.splitlines()
    for pattern in entry["when"]:
        assert any(since.matches(file, [pattern]) for file in files), pattern
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    row = next(line for line in contributing.splitlines() if f"`{entry['tests']}`" in line)
    assert entry["reason"] in row


def test_nothing_changed_leaves_them_to_the_night():
    for entry in since.MOVED:
        assert not since.is_asked(entry["tests"], [], NOTHING)
        assert since.is_asked(entry["tests"], [], None)
    assert since.is_asked("tests/test_prose.py", [], NOTHING)


@pytest.mark.parametrize(
    "changed",
    [
        "snippets/gather/fails.py",
        "snippets/gather/fails.out",
        "snippets/gather/fails.3.11-3.13.recording.json",
        "tests/claims/test_gather.py",
    ],
)
def test_a_changed_program_asks_for_its_mutants_only(changed):
    files = frozenset([changed])
    assert since.is_asked("tests/test_mutations.py", ["gather/fails.py"], files)
    assert not since.is_asked("tests/test_mutations.py", ["wait/all.py"], files)


@pytest.mark.parametrize("name", ["soak", "real_seconds", "every_python"])
def test_a_changed_program_is_run_again_everywhere(name):
    files = frozenset(["snippets/gather/fails.py"])
    assert since.is_asked(f"tests/timeline/test_{name}.py", [], files)


@pytest.mark.parametrize("file", ["hooks/generated/versions.py", "docs/reference/versions.md"])
def test_a_change_of_the_page_of_versions_asks_for_its_tests(file):
    assert since.is_asked("tests/test_versions.py", [], frozenset([file]))


def test_a_changed_timeline_asks_for_all():
    files = frozenset(["timeline/loop/clock.py"])
    for name in ("tests/test_mutations.py", "tests/timeline/test_soak.py"):
        assert since.is_asked(name, ["wait/all.py"], files)


def test_a_changed_page_is_visited():
    files = frozenset(["docs/how-to/shutdown.md"])
    assert since.pages(files) == since.KINDS | {"/how-to/shutdown/"}
    assert since.pages(NOTHING) == since.KINDS
    assert "/reference/gather/" in since.pages(frozenset(["snippets/gather/order.py"]))


@pytest.mark.parametrize("changed", ["hooks/main.py", "docs/assets/home.css", "mkdocs.yml"])
def test_what_can_change_every_page_has_all_visited(changed):
    assert since.pages(frozenset([changed])) is None


def test_a_pattern_stays_within_a_name_or_takes_all_below():
    assert since.matches("timeline/draw/svg/plot.py", ["timeline/**"])
    assert not since.matches("timeline/draw/svg/plot.py", ["timeline/*"])
    assert since.matches("tests/timeline/bad.py", ["tests/timeline/bad*"])


def test_an_unknown_revision_is_told_in_one_line():
    with pytest.raises(ValueError, match="^--since nowhere: git knows no such revision$"):
        since.changed("nowhere")
