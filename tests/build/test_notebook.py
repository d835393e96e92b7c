"""Notebook pages: executed, slim, and refused when a cell fails."""

import json
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import ROOT, fence


def notebook(*cells):
    """Text is a cell of Markdown, ``[text]`` one of code."""
    made = [
        {"cell_type": "markdown", "metadata": {}, "id": f"c{number}", "source": [cell]}
        if isinstance(cell, str)
        else {
            "cell_type": "code",
            "metadata": {},
            "id": f"c{number}",
            "source": cell[0].splitlines(keepends=True),
            "execution_count": None,
            "outputs": [],
        }
        for number, cell in enumerate(cells)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5},
        indent=1,
        ensure_ascii=False,
    )


@pytest.fixture
def write(site):
    def write(*cells, out=""):
        site.nav("index.md", "book.ipynb")
        site.write("docs/book.ipynb", notebook("# A book\n\n## When does `run()` fail?", *cells))
        site.write("docs/book.out", out)

    return write


def test_page(site, write):
    write(
        ["await __import__('asyncio').sleep(0, '<b>')"],
        "Some *text*.",
        ["print(1)\n2"],
        ["pass"],
        out="cell 1\n  '<b>'\n\ncell 2\n  1\n  2\n",
    )
    site.page(fence("topic/two.py"), "[book](book.ipynb#when-does-run-fail)")
    site.built()
    html = site.read("site/book/index.html")
    article = BeautifulSoup(html, "html.parser").find("article")
    assert [code.get_text() for code in article.select(".cell code")] == [
        "await __import__('asyncio').sleep(0, '<b>')",
        "'<b>'",
        "print(1)\n2",
        "1\n2",
        "pass",
    ]
    assert article.find("h2").get_text().startswith("When does run() fail?")
    menu = BeautifulSoup(html, "html.parser").select(".md-nav--secondary a.md-nav__link")
    assert "#when-does-run-fail" in [link["href"] for link in menu]
    assert article.find("em").get_text() == "text"
    assert article.select(".highlight .k")
    assert article.select("script, style, [style]") == []
    assert len(html) < 40_000


def test_a_solution_is_folded(write, site):
    write(["1"], ["2"], out="cell 1\n  1\n\ncell 2\n  2\n")
    book = json.loads(site.read("docs/book.ipynb"))
    book["cells"][2]["metadata"]["tags"] = ["solution"]
    site.write("docs/book.ipynb", json.dumps(book, indent=1))
    site.page(fence("topic/two.py"))
    site.built()
    article = BeautifulSoup(site.read("site/book/index.html"), "html.parser").find("article")
    assert [fold.get_text(" ", strip=True) for fold in article("details")] == ["Solution 2 2"]


def test_it_can_be_downloaded(write, site):
    write(["1"], out="cell 1\n  1\n")
    site.page(fence("topic/two.py"))
    site.built()
    article = BeautifulSoup(site.read("site/book/index.html"), "html.parser").find("article")
    link = article.select_one("a[download]")["href"]
    assert site.read(f"site/book/{link}") == site.read("docs/book.ipynb")
    assert list((site.folder / "site").rglob("*.out")) == []


UPDATE = "run `python -m hooks.notebooks docs/book.ipynb`, read the diff and commit it"


def test_without_a_text_to_compare_with(site, write):
    write(["1"])
    (site.folder / "docs/book.out").unlink()
    assert site.refusal() == f"docs/book.ipynb:1: book.out is missing: {UPDATE}"


@pytest.mark.parametrize(
    ("out", "cell"),
    [
        ("cell 1\n  1\n\ncell 2\n  2\n", 2),
        ("cell 1\n  1\n", 2),
        ("cell 1\n  1\n\ncell 2\n  3\n\ncell 3\n  4\n", 3),
        ("", 1),
    ],
)
def test_a_cell_prints_something_else(site, write, out, cell):
    write(["1"], ["print('cell 2')\n3"], out=out.replace("  3", "  cell 2\n  3"))
    lines = site.read("docs/book.ipynb").split("\n")
    begin = [n for n, text in enumerate(lines, 1) if '"cell_type": "code"' in text]
    line = begin[cell - 1] if cell < 3 else 1
    refusal = site.refusal()
    assert refusal.startswith(
        f"docs/book.ipynb:{line}: cell {cell} does not print what book.out says: "
        f"fix the cell, or {UPDATE}\n--- book.out\n+++ this run\n@@"
    )


def test_the_command_writes_what_the_build_compares_with(site, write):
    write(["1"], "text", ["print('a\\n\\nb')"])
    command = [sys.executable, "-m", "hooks.notebooks", str(site.folder / "docs/book.ipynb")]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert site.read("docs/book.out") == "cell 1\n  1\n\ncell 2\n  a\n\n  b\n"
    site.page(fence("topic/two.py"))
    site.built()


def test_link_to_no_heading(site, write):
    write()
    site.page(fence("topic/two.py"), "[book](book.ipynb#when-does-it-fail)")
    result = site.build()
    assert result.exit_code == 1 and "#when-does-it-fail" in result.output


def test_a_cell_fails(site, write):
    write(["print('é')\n1 / 0"])
    line = site.read("docs/book.ipynb").split("print('é')")[0].count("\n") + 1
    assert site.refusal() == (
        f"docs/book.ipynb:{line}: a cell of the notebook fails: "
        "ZeroDivisionError: division by zero: fix the cell"
    )


def test_a_cell_complains(site, write):
    write(["import warnings\nwarnings.warn('well')"])
    assert site.refusal() == (
        "docs/book.ipynb:1: a cell writes to stderr: fix the cell, or catch it there"
    )


def test_a_new_python_prints_something_else(site, write, taken):
    """It is shown and warned of, and not published."""
    taken.unlisted("3.15.9")
    write(["print(1)"], out="cell 1\n  2\n")
    site.page(fence("topic/two.py"))
    [warned] = site.warnings()
    assert f"cell 1 does not print what book.out says: fix the cell, or {UPDATE}" in warned
    article = BeautifulSoup(site.read("site/book/index.html"), "html.parser").find("article")
    assert article.select_one(".cell-output").get_text() == "1"
    fold = article.find("details")
    assert fold.summary.get_text() == (
        "This is what Python 3.15.9 printed, and not the committed output"
    )
    assert "-  2\n+  1" in fold.get_text()
    assert "cell 1 does not print what book.out says" in site.refusal()


def test_a_new_python_complains(site, write, taken):
    taken.unlisted("3.15.9")
    write(["import warnings\nwarnings.warn('well')"])
    site.page(fence("topic/two.py"))
    [warned] = site.warnings()
    assert warned.startswith("docs/book.ipynb:1: a cell writes to stderr")
