"""Every program of the site runs in the page, and does what the build saw, to the byte."""

import sys
import tomllib
from pathlib import Path

import pytest

from hooks import runner
from tests.chromium import until
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


def test_all_can_run_but_those_that_say_why(seen):
    cannot = {snippet: built["why"] for snippet, (built, own) in seen.items() if own is None}
    page = runner.manifest()["python"]
    settings = {snippet: header.read((SNIPPETS / snippet).read_text("utf-8")) for snippet in seen}
    newer = {
        snippet: runner.NEWER.format(needed, page)
        for snippet, read in settings.items()
        if (needed := header.newer(read, _key(page)))
    }
    assert cannot == EXCEPTIONS["cannot"] | newer


def _key(version):
    return tuple(map(int, version.split(".")))


def by_python(snippet):
    """Whether one of two Pythons has an .out file of its own."""
    return any((SNIPPETS / snippet).parent.glob(f"{Path(snippet).stem}.3.*.out"))


def test_a_run_gives_what_was_built(seen):
    runs = {snippet: both for snippet, both in seen.items() if both[1]}
    assert len(runs) > 300
    different = {
        snippet
        for snippet, (built, own) in runs.items()
        if built["parts"] != own["parts"] or None in own["parts"]
    }
    declared = {
        snippet
        for snippet, (built, _) in runs.items()
        if built["recorded"] or any(map(by_python, [snippet, *built["beside"]]))
    }
    found = different - declared - set(EXCEPTIONS["may_differ"])
    if sys.version_info[:2] == (3, 11):
        assert found == set(EXCEPTIONS["differs"])
    else:  # nearer to the page's Python, fewer differ
        assert found <= set(EXCEPTIONS["differs"])
