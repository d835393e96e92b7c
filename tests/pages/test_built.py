"""The built HTML, to the character: each figure is what a run of its program makes now.

``pytest tests/pages/test_built.py --site site`` asks this of a site that was built before.
"""

import html
import re
import tomllib
from html import escape
from types import SimpleNamespace

import pytest

from generators.runs import files, measured
from hooks.examples import compare, fences, figure, predicted, proof
from hooks.examples.catalogue import Catalogue, programs
from tests.pages import collect, twins
from timeline import Helper, draw, header

SNIPPETS = collect.ROOT / "snippets"
PROGRAMS = programs(SNIPPETS)
MAY_DIFFER = tomllib.loads((collect.ROOT / "browser/exceptions.toml").read_text())["may_differ"]
PAGES = [page.relative_to(collect.DOCS) for page in collect.pages(collect.DOCS)]

_FIGURES = re.compile(r"(?P<begins><figure\b[^>]*>)|(?P<ends></figure>)")
_CODE = re.compile(r'<section class="example__program.*?<code[^>]*>(.*?)</code>', re.DOTALL)
_TABLE = re.compile(r'<div class="comparison__table">.*?</table></div>', re.DOTALL)


@pytest.fixture(scope="module")
def example():
    """What of an example the drawing and the table need, by its path."""
    catalogue, found = Catalogue(SNIPPETS), {}

    def example(path):
        if path not in found:
            found[path] = _example(path, catalogue.text(path), helper)
        return found[path]

    with Helper() as helper:
        yield example


def _example(path, source, helper):
    settings, file = header.read(source), SNIPPETS / path
    kept = header.newer(settings) or settings.clock == "real"
    kept = kept or files.expected(file) != files.newest(file)
    recording = measured.read(file).recording if kept else helper.run(source, file.name)
    others = proof.others(file)
    return SimpleNamespace(
        path=path, source=source, settings=settings, recording=recording, others=others
    )


def wrong(page, text, example):
    """One line for each thing in the HTML of a page that no run has made."""
    shown = groups(text)
    there = {path for group in shown for path in group}
    markdown = (collect.DOCS / page).read_text("utf-8")
    for include in fences.includes(markdown, PROGRAMS):
        if include.path not in there:
            yield f"{place(text, '<article')}: {include.path} has no figure"
    compared = []
    for group in shown:
        examples = [example(path) for path in group]
        compared += examples if len(group) > 1 else []
        for one, made in zip(examples, pieces(examples), strict=True):
            inside = of(text, one.path)
            where = f"{place(text, inside)}: #{figure.anchor(one.path)}"
            for name, piece in made.items():
                if not has(inside, piece, one.path):
                    yield f"{where}: its {name} is not that of a run of {one.path}"
            if not any(f'aria-label="{escape(name)}"' in inside for name in names(one)):
                yield f"{where}: its name is not the claim of {one.path}"
            if code(inside) not in forms(one.source):
                yield f"{where}: the program is not {one.path}"
    for table in _TABLE.findall(text):
        if table != compare.table(compared):
            yield f"{place(text, table)}: the table is not that of the programs above it"


def pieces(examples):
    """Of each program of a figure, alone or compared: what it is called, and its HTML."""
    results = draw.results(
        [one.recording for one in examples],
        focus=[one.settings.focus for one in examples],
        prefix=f"tl-{figure.anchor(examples[0].path)}",
        low=len(examples) > 2,
    )
    for one, result in zip(examples, results, strict=True):
        yield {
            "picture": result.picture,
            "table": result.table,
            "output": result.output,
            "call": f'<div class="example__told">{result.told}',
            "other call": f'<div class="example__rest">{result.rest}',
            "copied program": f'data-clipboard-text="{_copied(one.source)}"',
            "copied output": f'data-clipboard-text="{_copied(result.text)}"' if result.text else "",
        }


def _copied(text):
    return escape(text).replace("\r", "&#13;")


def has(inside, piece, path):
    """To the character, but for the few whose picture follows the order of a set."""
    return _said(piece) <= _said(inside) if path in MAY_DIFFER else piece in inside


def _said(html):
    """What is said in it, but for waits that took no time: whether there was one is the chance."""
    texts = [part for text in re.findall(">([^<]+)<", html) for part in text.split("; ")]
    return {part for part in texts if not re.search(r" ([\d.]+) to \1\b", part)}


def groups(text):
    """The programs of each figure that stands for itself."""
    found, depth = [], 0
    for one in _FIGURES.finditer(text):
        found += [] if depth or one["ends"] else [[]]
        depth += -1 if one["ends"] else 1
        found[-1] += re.findall(r'<figure class="example"[^>]* data-snippet="([^"]+)"', one[0])
    return [group for group in found if group]


def of(text, path):
    """The HTML of one example."""
    begin = text.index(f'data-snippet="{path}"')
    return text[begin:].partition('<figure class="example"')[0]


def code(inside):
    found = _CODE.search(inside)
    return html.unescape(re.sub(r"<[^>]+>", "", found[1])) if found else ""


def names(example):
    """Its claim; what it does may be told only after the reader has said it."""
    name = example.path.rpartition("/")[2]
    return [figure.claim(example), f"What will {name} do?"]


def forms(source):
    """As a page shows it: without its header, and where it is to be predicted without its claim."""
    return [split(source)[1].rstrip("\n") + "\n" for split in (header.split, predicted.split)]


def place(text, part):
    return 1 + text[: max(0, text.find(part))].count("\n")


def built(page, site):
    return site / (page.parent if page.stem == "index" else page.with_suffix("")) / "index.html"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_figure_is_what_its_program_does(page, site, example):
    file = built(page, site)
    said = wrong(page, file.read_text("utf-8"), example)
    found = [f"{file.relative_to(site)}:{line}" for line in said]
    assert not found, "build the site again:\n" + "\n".join(found)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_twin_says_what_its_page_says(page, site, example):
    html = built(page, site)
    file, text = html.with_suffix(".md"), html.with_suffix(".md").read_text("utf-8")
    shown = html.read_text("utf-8")
    named = [path for group in groups(shown) for path in group]
    said = [*twins.wrong_programs(text, named, example), *twins.wrong_words(text, shown)]
    found = [
        f"{file.relative_to(site)}:{text[:at].count(chr(10)) + 1}: {what}" for at, what in said
    ]
    assert not found, "build the site again:\n" + "\n".join(found)
