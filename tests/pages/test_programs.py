"""Every fence of every page and every snippet: linted, run by pytest-examples, and compared."""

import functools
import os
import pathlib

import pytest
from pytest_examples import CodeExample

import timeline
from generators.runs import files, measured
from generators.runs.contract import undeclared
from hooks.examples.catalogue import is_example
from tests.pages import collect, shown
from timeline import header

SNIPPETS = collect.ROOT / "snippets"
EXAMPLES = collect.examples()
PROGRAMS = {
    path.relative_to(SNIPPETS).as_posix(): path.read_text("utf-8")
    for path in sorted(SNIPPETS.rglob("*.py"))
    if is_example(path.relative_to(SNIPPETS).as_posix())
}
WITHOUT_TASKS = {"messages/no_running_loop.py"}  # it shows what Python says outside of a loop
BY_TEXT = {text: name for name, text in PROGRAMS.items()}

every_fence = pytest.mark.parametrize("example", EXAMPLES, ids=str)


def out(name):
    """What this Python does."""
    return files.expected(SNIPPETS / name).read_text("utf-8")


def older(name):
    """Of each run that is not the newest Python's: on which it is made, and its output."""
    alike = {}
    for pythons, file in files.older(SNIPPETS / name).items():
        alike.setdefault(file.read_text("utf-8"), []).append(pythons.words)
    for text, pythons in alike.items():
        yield " and ".join(pythons), shown.in_out(text).output


@functools.cache
def recorded(name, helper):
    """A run of it, which all tests share; of one that needs a newer Python, the committed one."""
    path, source = SNIPPETS / name, PROGRAMS[name]
    if header.newer(header.read(source)):
        return measured.read(path).recording
    return helper.run(source, path.name)


def built(site, page: pathlib.Path):
    """The HTML that a page of docs/ becomes."""
    return site / (page.parent if page.stem == "index" else page.with_suffix("")) / "index.html"


def test_fences_are_examples_are_figures(site):
    """The same programs in the same order, however they are counted; each is compared below."""
    named = {}
    for fence in collect.fences():
        include = fence.body.strip().removeprefix('--8<-- "').removesuffix('"')
        named.setdefault(fence.page, []).append(include)
    collected = {}
    for example in EXAMPLES:
        collected.setdefault(example.path.as_posix(), []).append(BY_TEXT.get(example.source))
    figures = {}
    for page in (path.relative_to(collect.DOCS) for path in collect.pages(collect.DOCS)):
        if found := list(shown.figures(built(site, page))):
            figures[page.as_posix()] = found
    assert named == collected == figures
    assert set().union(*named.values()) == set(PROGRAMS)


@every_fence
def test_fence(example, lint, helper, site):
    name = BY_TEXT[example.source]
    lint(example)
    transcript = timeline.transcript(recorded(name, helper))
    assert transcript == out(name)
    figure = shown.figures(built(site, example.path))[name]
    others = [shown.folded(fold) for fold in figure.select(".example__other")]
    assert others == list(older(name))
    for fold in figure.select(".example__other"):
        fold.decompose()
    newest = files.newest(SNIPPETS / name).read_text("utf-8")
    assert shown.in_figure(figure) == shown.in_out(newest)
    assert figure.select_one(".example__program button")["data-clipboard-text"] == example.source


@pytest.mark.parametrize("name", PROGRAMS)
def test_snippet(name, lint, helper):
    path = SNIPPETS / name
    example = CodeExample.create(PROGRAMS[name], path=path)
    lint(example)
    recording = recorded(name, helper)
    if name in WITHOUT_TASKS:
        assert not recording.tasks and recording.ending.error
    else:
        assert recording.tasks, "it has a main that nobody runs"
    assert undeclared(recording, header.read(example.source)) == []
    assert timeline.transcript(recording) == out(name)


@every_fence
def test_executes(example, helper, tmp_path):
    """A side effect that only execution has: who ran it, and that was not this process."""
    if newer := header.newer(header.read(example.source)):
        pytest.skip(f"it needs Python {newer}")
    mark = tmp_path / "mark"
    plant = f"import os, pathlib; pathlib.Path({str(mark)!r}).write_text(str(os.getpid()))\n"
    helper.run(plant + example.source, "planted.py")
    assert int(mark.read_text()) != os.getpid()
