"""Lies in the HTML of a site that was built: it shows what no run has made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from hooks.browser import runner
from tools.lies import shown
from tools.lies.lie import Lie, Tests, spread

EACH = 8
FIGURE = re.compile(r'<figure class="example" id="([\w-]+)" data-snippet="([^"]+)"')

# kind -> (what is found in a figure, what it becomes)
KINDS = {
    "built: a line of output": (r'(class="example__stdout">[^<]*?)[a-z]{3,}', r"\1never"),
    "built: the text of a picture": (r"(?<=<desc)(.*?)\d(?=\.?\d* s)", r"\g<1>9"),
    "built: a word in a picture": (r'(<text class="tl-[^"]*"[^>]*>)[a-z][^<]*', r"\1no word"),
    "built: a bar of a picture": (
        r'(<rect class="tl-own[^"]*" x="[\d.]+%?" y="[\d.]+%?" width=")[\d.]+',
        r"\g<1>3",
    ),
    "built: a cell of its table": (r"(<td>)[\d.]+ s", r"\g<1>99 s"),
    "built: what was unfinished": (r"unfinished then: .*?</p>", "unfinished then: nobody</p>"),
    "built: a line of the program": (r'(<span class="mi">)\d+(?=</span>)', r"\g<1>77"),
    "built: what a button copies": (r'(data-clipboard-text="[^"]*?)\bdone\b', r"\1gone"),
    "built: a claim": (r' aria-label="(\w+) ', r' aria-label="Nobody '),
    "built: a figure is gone": (r"(?s)^.*$", ""),
}


def lies(site: Path) -> Iterator[Lie]:
    left_out = set() if runner.manifest() else {runner.PLAYGROUND}  # without `make browser`
    pages = [page for page, ran in shown.on_pages().items() if ran and page not in left_out]
    for turn, (kind, (pattern, new)) in enumerate(KINDS.items()):
        found = [one for page in pages for one in _changed(site, page, pattern, new)]
        for page, name, html in spread(found[turn::3], EACH):
            place = rf"{re.escape(_file(page))}:\d+: .*{re.escape(name)}"
            yield Lie(kind, f"{page}: {name}", {f"site/{_file(page)}": html}, _tests(page), place)
    yield from _matrix(site)


def _file(page: str) -> str:
    folder = page.removesuffix("index.md") if page.endswith("index.md") else f"{page[:-3]}/"
    return f"{folder}index.html"


def _tests(page: str) -> Tests:
    test = f"tests/pages/test_built.py::test_a_figure_is_what_its_program_does[{page}]"
    return Tests(("--site", "site", test))


def _changed(site: Path, page: str, pattern: str, new: str) -> Iterator[tuple[str, str, str]]:
    """The page with one of its figures changed: the first that has the pattern."""
    html = (site / _file(page)).read_text("utf-8")
    for found in FIGURE.finditer(html):
        end = html.index("</figure>", found.start()) + len("</figure>")
        figure = html[found.start() : end]
        if (other := re.sub(pattern, new, figure, count=1)) != figure:
            name = found[2] if not other else found[1]
            yield page, name, html[: found.start()] + other + html[end:]


def _matrix(site: Path) -> Iterator[Lie]:
    file = "reference/matrix/index.html"
    html = (site / file).read_text("utf-8")
    cells = re.finditer(r'#matrix-([\w-]+)-(\w+)"><svg.*?</svg> (\w+)', html)
    test = "tests/test_matrix.py::test_each_cell_links_to_the_run_that_it_tells_of"
    for cell in spread(cells, EACH):
        edits = {f"site/{file}": html[: cell.start(3)] + "forgets" + html[cell.end(3) :]}
        what, check = f"{cell[1]} {cell[2]}", Tests(("--site", "site", test))
        yield Lie("built: a cell of the matrix", what, edits, check, f"{cell[1]}/{cell[2]}")
