"""Every program of the site runs in the page, and does what the build saw, to the byte."""

import tomllib
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generators.pythons.releases import parse
from generators.runs.files import expected, newest
from hooks.browser import runner
from tests.chromium import until
from tests.pages import shown
from timeline import header

ROOT = Path(__file__).parents[3]
SNIPPETS = ROOT / "snippets"
EXCEPTIONS = tomllib.loads((ROOT / "browser" / "exceptions.toml").read_text("utf-8"))

# The figures of another page take the place of this page's: one Python runs them all.
BORROW = """async (path) => {
    const html = await (await fetch(path)).text()
    const content = new DOMParser().parseFromString(html, "text/html").querySelector(".md-content")
    document.querySelector(".md-content").replaceWith(content)
    window.document$.next(document)
    content.querySelectorAll("details").forEach((one) => one.open = true)
}"""
SHOWN = """() => [...document.querySelectorAll("figure.example")].map((figure) => ({
    id: figure.id,
    snippet: figure.dataset.snippet,
    beside: [...figure.closest(".comparison")?.querySelectorAll("figure.example") ?? []]
        .map((other) => other.dataset.snippet),
    recorded: figure.dataset.recorded,
    run: Boolean(figure.querySelector(".example__run button")),
    why: figure.querySelector(".example__cannot")?.textContent ?? "",
    parts: [".example__picture", ".example__result", ".example__told", ".example__rest",
        ".example__table"].map((part) => figure.querySelector(part)?.innerHTML),
}))"""


@pytest.fixture(scope="module")
def seen(browser, address, paths):
    """Snippet: (what the build made of it, what its own run made of it; None: it has no Run)."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(address + "/")
    found = {}
    for path in paths:
        page.evaluate(BORROW, path)
        built = {one["id"]: one for one in page.evaluate(SHOWN)}
        for name, figure in built.items():
            if figure["run"]:
                page.locator(f"#{name} .example__run button").first.click()
                until(
                    page,
                    "name => /browser|[a-z]+\\.$/.test(document.querySelector("
                    "`#${name} .example__run [role=status]`).textContent) && "
                    "document.querySelector(`#${name} .example__run button`)"
                    ".textContent.startsWith('Run')",
                    arg=name,
                )
        own = {one["id"]: one for one in page.evaluate(SHOWN)}
        for name, figure in built.items():
            found[figure["snippet"]] = figure, own[name] if figure["run"] else None
    context.close()
    return found


@pytest.fixture(scope="module")
def python():
    """The page's own."""
    return parse(runner.manifest()["python"])


def newer(snippet, python):
    return header.newer(header.read((SNIPPETS / snippet).read_text("utf-8")), python)


def test_all_can_run_but_those_that_say_why(seen, python):
    cannot = {snippet: built["why"] for snippet, (built, own) in seen.items() if own is None}
    here = ".".join(map(str, python))
    too_new = {
        snippet: f"It cannot run in this page: it needs Python {needed}, and this page has {here}."
        for snippet in seen
        if (needed := newer(snippet, python))
    }
    known = {one: why for one, why in EXCEPTIONS["cannot"].items() if one in seen}
    assert cannot == known | too_new


def is_as_committed(built, own, python):
    """Whether the page's Python did what the ``.out`` file says that holds for it."""
    if None in own["parts"]:
        return False
    otherwise = [
        snippet
        for snippet in {built["snippet"], *built["beside"]}
        if newer(snippet, python)
        or expected(SNIPPETS / snippet, python) != newest(SNIPPETS / snippet)
    ]
    if otherwise:  # the build has drawn another run, or shares its axis with one
        out = expected(SNIPPETS / built["snippet"], python)
        result = BeautifulSoup(own["parts"][1], "html.parser")
        return list(shown.output(result)) == shown.in_out(out.read_text("utf-8")).output
    if built["recorded"]:  # the words below the picture say where it was recorded
        return all(own["parts"][at] == built["parts"][at] for at in (0, 1, 3, 4))
    return own["parts"] == built["parts"]


def test_a_run_gives_what_is_committed(seen, python, paths, every_path):
    runs = {snippet: both for snippet, both in seen.items() if both[1]}
    assert len(runs) > (300 if paths == every_path else 30)
    wrong = {snippet for snippet, both in runs.items() if not is_as_committed(*both, python)}
    assert wrong - set(EXCEPTIONS["may_differ"]) == set()
