"""``python -m tools.changed`` asks what a change can have broken, and little else."""

import pytest

from tests.conftest import ROOT
from tools import changed

FAILS = "gather/fails.py"


def asked(*files):
    return changed.tests_of(frozenset(files))


def test_a_page_has_its_figures_held_against_runs():
    tests = asked("docs/how-to/first.md")
    assert (
        "tests/pages/test_built.py::test_a_figure_is_what_its_program_does[how-to/first.md]"
        in tests
    )
    assert "tests/test_prose.py" in tests and not any("test_mutations" in one for one in tests)


@pytest.mark.parametrize("file", ["snippets/gather/fails.py", "snippets/gather/fails.out"])
def test_a_program_has_its_claim_and_its_mutants(file):
    tests = asked(file)
    assert f"tests/test_mutations.py::test_a_changed_program_turns_its_claim_red[{FAILS}]" in tests
    assert "tests/claims/test_gather.py" in tests
    assert any("test_built.py" in one and "reference/gather.md" in one for one in tests)


@pytest.mark.parametrize(
    ("file", "test"),
    [
        ("timeline/loop/clock.py", "tests/timeline/test_clock.py"),
        ("timeline/draw/svg/plot.py", "tests/draw"),
        ("hooks/publish/swap.py", "tests/build"),
        ("tests/test_cost.py", "tests/test_cost.py"),
        ("README.md", "tests/test_lint.py"),
    ],
)
def test_a_file_asks_for_the_tests_of_its_folder(file, test):
    assert test in asked(file)


def test_all_that_is_named_exists():
    named = [test for tests in changed.FOLDERS.values() for test in tests] + changed.ALWAYS
    assert all((ROOT / test).exists() for test in named)


def test_a_program_that_is_gone_asks_for_nothing():
    assert asked("snippets/gather/gone.py") == changed.ALWAYS
