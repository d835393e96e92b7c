"""Runs a program the way pytest-examples does, in a child of its own and on the virtual clock."""

import pathlib

import pytest

from timeline import Helper

ROOT = pathlib.Path(__file__).parents[2]


@pytest.fixture(scope="session")
def helper():
    with Helper(executor="tests.pages.executor:execute", path=[str(ROOT)]) as helper:
        yield helper


@pytest.fixture
def lint(eval_example):
    """Ruff, as readers will see the program: 60 columns. Black would undo what ``#>`` needs."""
    rules = ["B", "E", "F", "I", "Q", "UP", "W"]
    eval_example.set_config(target_version="py311", ruff_line_length=60, ruff_select=rules)
    return eval_example.lint_ruff
