"""What a program and its run become on a page."""

import json

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import Site, fence

PROGRAM = '''\
# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# raises = "ExceptionGroup"
# reports = ["never retrieved"]
# focus = "wait"
# ///
"""A claim with <b>, & and "quotes"."""

import asyncio
import sys


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"  {name} <done> & {{'x'}}")
    if name == "b":
        raise ValueError(name)


async def main():
    tasks = [asyncio.create_task(job(n, s)) for n, s in [("a", 1), ("b", 2), ("c", 3)]]
    await asyncio.sleep(0.5)
    await asyncio.wait(tasks, timeout=1)
    print("half", end="")
    print("and half", file=sys.stderr)
    async with asyncio.TaskGroup() as group:
        group.create_task(job("b", 1))
        group.create_task(job("d", 9))


asyncio.run(main())
'''


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("site"))
    site.program("topic/a_b.py", PROGRAM)
    site.page("## A question?", fence("topic/two.py"), fence("topic/a_b.py"))
    site.html = site.built()
    return site


@pytest.fixture(scope="module")
def figure(built):
    return BeautifulSoup(built.html, "html.parser").find(id="topic-a_b")


def copied(part):
    """What its button puts on the clipboard."""
    return part.select_one("button[data-clipboard-text]")["data-clipboard-text"]


def test_it_says_what_it_is(figure):
    assert figure.name == "figure" and figure["class"] == ["example"]
    assert figure["data-snippet"] == "topic/a_b.py"
    assert figure["data-python"].startswith("3.")
    assert figure["aria-label"] == 'A claim with <b>, & and "quotes".'


def test_program_is_shown_without_its_header(figure):
    shown = figure.select_one(".example__program code").get_text()
    assert shown == PROGRAM[PROGRAM.index('"""') :]
    assert figure.select(".example__program .highlight .k")  # highlighted by pygments


def test_copying_the_program_gives_the_file(figure):
    assert copied(figure.select_one(".example__program")) == PROGRAM


def test_download_is_the_file(built, figure):
    address = figure.select_one("a[download]")["href"]
    assert address == "snippets/topic/a_b.py"
    assert built.read(f"site/{address}") == PROGRAM


def test_output_has_a_gutter(figure):
    rows = figure.select_one(".example__output code").get_text().splitlines()
    assert [row.rstrip() for row in rows[:4]] == [
        "virtual s  task",
        "      1.0  job('a', 1)           1    a <done> & {'x'}",
        "      1.5  main                  2  half…",
        "      1.5  main         stderr   3  and half",
    ]


def test_copying_the_output_gives_the_lines(figure):
    output = figure.select_one(".example__output")
    assert copied(output).startswith("  a <done> & {'x'}\nhalfand half\n  b <done> & {'x'}\n")
    for gutter in output.select(".example__gutter"):
        gutter.extract()
    assert output.select_one("code").get_text() == copied(output)


def test_tasks(figure):
    rows = [[cell.get_text() for cell in row("td")] for row in figure.select("tbody tr")]
    names = [head.get_text() for head in figure.select("tbody th")]
    table = dict(zip(names, rows, strict=True))
    assert table["job('a', 1)"] == ["0 s by main", "sleep 0 to 1", "", "1 s", "returned"]
    assert table["job('b', 2)"][3:] == ["2 s", "raised ValueError: b"]
    assert table["job('d', 9)"][0] == "1.5 s by main"
    assert table["job('d', 9)"][3:] == ["2.5 s", "cancelled by TaskGroup"]


def test_what_was_unfinished(figure):
    told = figure.select_one(".example__told").get_text()
    assert told == "wait returned at 1.5\xa0s; unfinished then: job('b', 2), job('c', 3)"
    assert "TaskGroup raised ExceptionGroup at 2.5" in figure.find("details").get_text()


def test_permalink(figure):
    assert figure.select_one("details a[href^='#']")["href"] == "#topic-a_b"


def test_no_inline_style(built):
    article = BeautifulSoup(built.html, "html.parser").find("article")
    assert article.select("[style]") == []


def test_search_finds_sentences_and_no_program_nor_its_output(site):
    site.page("Found by a sentence.", fence("topic/two.py"))
    site.built()
    index = json.loads(site.read("site/search/documents.json"))
    text = " ".join(entry["text"] for entry in index)
    assert "Found by a sentence." in text
    for word in ("asyncio", "virtual s", "returned", "Download"):
        assert word not in text


@pytest.mark.parametrize(
    ("page", "first"), [("practise/index.md", "program"), ("index.md", "picture")]
)
def test_what_comes_first(site, page, first):
    site.nav(*dict.fromkeys(["index.md", page]))
    site.page(fence("topic/two.py"), name=page)
    site.built()
    html = site.read("site/" + page.replace("index.md", "index.html"))
    parts = BeautifulSoup(html, "html.parser").select("figure > [class^=example__]")
    assert parts[0]["class"][0] == f"example__{first}"


def test_control_characters_are_shown(site):
    site.program("topic/two.py", '"""Claim."""\n\nprint("\\x1b[1mbold\\x1b[0m\\ttab")\n')
    html = site.built()
    assert "␛[1mbold␛[0m\ttab" in html


def test_nothing_is_printed(site):
    site.program("topic/two.py", '"""Claim."""\n')
    assert "It prints nothing." in site.built()


def test_a_bar_that_writes_over_its_line(site):
    bar = '"""A bar."""\n\nprint("\\r10%", end="")\nprint("\\r20%", end="\\r\\n")\n'
    site.program("topic/a_b.py", bar)
    site.page(fence("topic/a_b.py"), fence("topic/two.py"))
    output = BeautifulSoup(site.built(), "html.parser").select_one(".example__output")
    assert [line["data-line"] for line in output.select(".example__line")] == ["1", "2"]
    assert [row.strip() for row in output.select_one("code").get_text().split("\n")[1:3]] == [
        "0.0  1  ⇤\r10%",
        "0.0  2  ⇤\r20%⇤",
    ]
    assert copied(output) == "\r10%\r20%\r\n"


def rest(figure):
    return " ".join(figure.select_one(".example__more").get_text().split())


def test_the_same_lines_in_real_seconds(figure):
    assert "On your machine: python a_b.py prints the same lines, in real seconds." in rest(figure)


def test_one_that_cannot_print_the_same_in_real_seconds_says_why(site):
    header = '# /// script\n# [tool.timeline]\n# virtual_only = "it <jumps>"\n# ///\n'
    site.program("topic/two.py", header + site.read("snippets/topic/two.py"))
    figure = BeautifulSoup(site.built(), "html.parser").find(id="topic-two")
    assert "python two.py may print other lines, in real seconds: it <jumps>" in rest(figure)


def test_of_one_that_prints_nothing_nothing_is_said(site):
    site.program("topic/two.py", site.read("snippets/topic/two.py").replace("print(", "str("))
    figure = BeautifulSoup(site.built(), "html.parser").find(id="topic-two")
    assert "On your machine: python two.py" in rest(figure)
    assert "in real seconds" not in rest(figure)
