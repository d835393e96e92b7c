"""Notebook pages: executed, slim, and refused when a cell fails."""

import json

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import fence


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
    def write(*cells):
        site.nav("index.md", "book.ipynb")
        site.write("docs/book.ipynb", notebook("# A book\n\n## When does `run()` fail?", *cells))

    return write


def test_page(site, write):
    write(["await __import__('asyncio').sleep(0, '<b>')"], "Some *text*.", ["print(1)\n2"])
    site.page(fence("topic/two.py"), "[book](book.ipynb#when-does-run-fail)")
    site.built()
    html = site.read("site/book/index.html")
    article = BeautifulSoup(html, "html.parser").find("article")
    assert [code.get_text() for code in article.select(".cell code")] == [
        "await __import__('asyncio').sleep(0, '<b>')",
        "'<b>'",
        "print(1)\n2",
        "1\n2",
    ]
    assert article.find("h2").get_text().startswith("When does run() fail?")
    menu = BeautifulSoup(html, "html.parser").select(".md-nav--secondary a.md-nav__link")
    assert "#when-does-run-fail" in [link["href"] for link in menu]
    assert article.find("em").get_text() == "text"
    assert article.select(".highlight .k")
    assert article.select("script, style, [style]") == []
    assert len(html) < 40_000


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
        "ZeroDivisionError: division by zero: mend the cell"
    )


def test_a_cell_complains(site, write):
    write(["import warnings\nwarnings.warn('well')"])
    assert site.refusal() == (
        "docs/book.ipynb:1: a cell writes to stderr: mend the cell, or catch it there"
    )
