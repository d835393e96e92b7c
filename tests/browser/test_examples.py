"""What a reader does with an example: copy the program, copy the output, link to it."""

import collections
import pathlib

import pytest

import timeline
from generators.runs import files, measured
from timeline import header

SNIPPETS = pathlib.Path(__file__).parents[2] / "snippets"
TRY = (pathlib.Path(__file__).parent / "examples.js").read_text("utf-8")
EXAMPLE = "figure.example"
UNFOLD = "document.querySelectorAll('details').forEach((one) => one.open = true)"
IDS = "[...document.querySelectorAll('[id]')].map((element) => element.id)"


@pytest.fixture(scope="module")
def page(browser, address):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def pages(page, address, paths):
    """By path: the ids of a page, and its examples with what came of trying them."""
    found = {}
    for path in paths:
        page.goto(address + path)
        ids = page.evaluate(IDS)
        page.evaluate(UNFOLD)
        found[path] = ids, [figure.evaluate(TRY) for figure in page.locator(EXAMPLE).all()]
    return found


@pytest.fixture(scope="module")
def tried(pages):
    found = [example for _, examples in pages.values() for example in examples]
    assert found
    return found


def text(example):
    return (SNIPPETS / example["snippet"]).read_text("utf-8")


def printed(example):
    """What the page shows of it: the newest Python's run, as committed where this one cannot."""
    source, path = text(example), SNIPPETS / example["snippet"]
    otherwise = files.expected(path) != files.newest(path)
    if otherwise or header.newer(header.read(source)):
        recording = measured.read(path).recording
    else:
        recording = timeline.run(source, path.name)
    return "".join(line.text for line in recording.lines)


def test_copying_a_program_gives_the_file(tried):
    assert [one["snippet"] for one in tried if one["program"] != text(one)] == []


def test_copying_the_output_gives_the_printed_lines(tried):
    wrong = []
    for one in tried:
        lines = printed(one)
        copied = lines.replace("\r", "\n")  # Material copies by way of a text area, which has no \r
        if one["output"] != copied or one["selected"].rstrip("\n") != lines.rstrip("\n"):
            wrong.append((one["snippet"], lines, one["output"], one["selected"]))
    assert wrong == []


def test_every_example_has_a_link_that_leads_to_it(tried):
    assert [one["snippet"] for one in tried if not one["leads"]] == []


def test_ids_are_unique(pages):
    twice = []
    for path, (ids, _) in pages.items():
        assert ids
        twice += [f"{path}#{id}" for id, times in collections.Counter(ids).items() if times > 1]
    assert twice == []


def test_by_hand(page, address):
    """A button that is clicked and a selection that is copied as readers do it."""
    page.goto(f"{address}/reference/gather/")
    figure = page.locator(EXAMPLE).first
    example = {"snippet": figure.get_attribute("data-snippet")}
    figure.locator(".example__program button").click()
    assert page.evaluate("navigator.clipboard.readText()") == text(example)
    code = figure.locator(".example__output code")
    code.evaluate("code => getSelection().selectAllChildren(code)")
    page.keyboard.press("Control+C")
    assert page.evaluate("navigator.clipboard.readText()").strip() == printed(example).strip()
