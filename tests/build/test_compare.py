"""Programs beside each other: one axis of time, the differing lines marked, a table of all."""

import re

import pytest
from bs4 import BeautifulSoup

from hooks.examples.compare import differing
from tests.build.conftest import PROGRAM

SLOWER = PROGRAM.replace('job("b", 2)', 'job("b", 4)').replace("Two jobs take", "Two others take")
LAST = PROGRAM.replace("asyncio.gather(", "asyncio.gather(return_exceptions=True, *").replace(
    'job("a", 1), job("b", 2)', '[job("a", 1), job("b", 2)]'
)


def compare(*paths, options=""):
    return f"```compare{options}\n" + "\n".join(paths) + "\n```"


@pytest.fixture
def three(site):
    site.program("topic/slower.py", SLOWER)
    site.program("topic/last.py", LAST.replace("Two jobs take", "Two more take"))
    return site


def soup(site):
    return BeautifulSoup(site.built(), "html.parser")


def test_two_stand_side_by_side(site):
    site.program("topic/slower.py", SLOWER)
    site.page(compare("topic/two.py", "topic/slower.py"))
    (comparison,) = soup(site).select("figure.comparison")
    assert "comparison--pair" in comparison["class"]
    shown = comparison.select("figure.example")
    assert [figure["id"] for figure in shown] == ["topic-two", "topic-slower"]
    marked = [figure.select_one(".hll").get_text() for figure in shown]
    assert [re.search(r"job\(.b., (\d)\)", line)[1] for line in marked] == ["2", "4"]
    assert all(len(figure.select(".hll")) == 1 for figure in shown)  # and not the docstring


def test_a_header_is_folded_away_and_not_marked(site):
    header = '# /// script\n# requires-python = ">=3.11"\n# ///\n'
    site.program("topic/slower.py", header + SLOWER)
    site.page(compare("topic/slower.py", "topic/two.py"))
    marked = [figure.select(".hll") for figure in soup(site).select("figure.example")]
    assert [re.findall(r"job\(.b., (\d)\)", line.get_text()) for (line,) in marked] == [
        ["4"],
        ["2"],
    ]


def test_one_axis_of_time(site):
    site.program("topic/slower.py", SLOWER)
    site.page(compare("topic/two.py", "topic/slower.py"))
    ends = [
        [bar["width"] for bar in figure.select("rect.tl-own")]
        for figure in soup(site).select("figure.example")
    ]
    assert ends == [["25%", "50%"], ["25%", "100%"]]


def test_three_are_folded_and_summed_up(three):
    paths = ["topic/two.py", "topic/slower.py", "topic/last.py"]
    three.page(compare(*paths, options=' table="on"'))
    comparison = soup(three).select_one("figure.comparison--stack")
    assert len(comparison.select("details.example__folded")) == 3
    rows = [
        [" ".join(cell.get_text().split()) for cell in row.select("th, td")]
        for row in comparison.select(".comparison__table tbody tr")
    ]
    assert rows == [
        ["gather", "2.0 s", "nothing", "nothing"],
        ["gather", "4.0 s", "nothing", "nothing"],
        ["gather(return_exceptions=True)", "2.0 s", "nothing", "nothing"],
    ]


@pytest.mark.parametrize(
    ("fence", "said"),
    [
        (compare("topic/two.py"), "docs/index.md:3: a comparison of 1"),
        (
            compare("topic/two.py", "topic/lost.py"),
            "docs/index.md:5: there is no snippets/topic/lo",
        ),
        (
            compare("topic/two.py", "topic/two.py"),
            "docs/index.md:5: topic/two.py is on this page tw",
        ),
        (
            compare("topic/two.py", "topic/slower.py", options=" tabel=on"),
            "docs/index.md:3: ```comp",
        ),
        (compare("topic/two.py", "topic/slower.py")[:-3], "docs/index.md:3: ```compare is no comp"),
    ],
)
def test_what_is_refused(site, fence, said):
    site.program("topic/slower.py", SLOWER)
    site.page(fence)
    assert said in site.refusal()


def test_a_program_that_has_changed_is_refused_here_too(site):
    site.program("topic/slower.py", SLOWER)
    site.write("snippets/topic/slower.py", SLOWER.replace("4)", "5)"))
    site.page(compare("topic/two.py", "topic/slower.py"))
    assert "docs/index.md:5: snippets/topic/slower.py: this run is not what" in site.refusal()


def test_differing_lines():
    assert differing("a\nb\nc\n", "a\nc\n") == (2,)
    assert differing('"""One."""\nx = 1\n', '"""Two."""\nx = 2\n') == (2,)
    assert differing("a\n", "a\n") == ()
    assert differing("with b:\n    a\n", "a\n") == (1,)
