"""What README.md and CONTRIBUTING.md say is true: their examples run, their paths exist."""

import re
import sys

import pytest
from pytest_examples import find_examples

from tests.conftest import ROOT

PAGES = ["README.md", "CONTRIBUTING.md"]
EXAMPLES = [
    example
    for page in PAGES
    for example in find_examples(str(ROOT / page))
    if "#>" in example.source  # the others show what stands on a page of docs/
]


def test_there_is_an_example():
    assert EXAMPLES


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_prints_what_it_says(example, eval_example, monkeypatch):
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])  # it is left replaced
    # a "#>" below a print that never ran would pass
    assert example.source.count("print(") == example.source.count("#>") == 1
    eval_example.set_config(target_version="py311", line_length=100)
    eval_example.lint(example)
    eval_example.run_print_check(example)


@pytest.mark.parametrize("page", PAGES)
def test_files_that_are_named_exist(page):
    text = (ROOT / page).read_text("utf-8")
    named = re.findall(r"\]\(([^):]+)\)|`((?:snippets|docs|tests|timeline|hooks)/[\w./-]+)`", text)
    missing = [one or other for one, other in named if not (ROOT / (one or other)).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_what_a_command_asks_exists(page):
    text = (ROOT / page).read_text("utf-8")
    commands = re.findall(r"`((?:python -m|pytest)\b[^`]*)`", text)
    assert commands
    for command in commands:
        for path in re.findall(r"\btests/[\w/.-]+", command):
            assert (ROOT / path).exists(), command
        if module := re.match(r"python -m ([a-z_.]+)", command):
            found = ROOT.joinpath(*module[1].split("."))
            there = [found.with_suffix(".py"), found / "__main__.py"]
            assert any(path.exists() for path in there), command


def test_every_command_of_make_is_one_of_python():
    text = (ROOT / "Makefile").read_text("utf-8")
    modules = re.findall(r"(?m)^\t\$\(RUN\) ([\w.]+)", text)
    ours = [one for one in modules if ROOT.joinpath(one.partition(".")[0]).is_dir()]
    assert len(ours) > 8
    for module in ours:
        found = ROOT.joinpath(*module.split("."))
        assert found.with_suffix(".py").exists() or (found / "__main__.py").exists(), module


def test_make_has_every_command_that_is_named():
    text = "".join((ROOT / page).read_text("utf-8") for page in PAGES)
    rules = re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"))
    assert set(re.findall(r"`make ([a-z-]+)`", text)) <= set(rules)
