"""The build refuses a site that is not whole, whatever the other checks have said."""

import pytest

from tests.build.conftest import fence

MISCOUNT = (
    "docs/index.md:1: {} programs are named but {} are in the HTML: "
    "look for one in a comment or an indented block, and take it out"
)


def test_page_of_the_nav_is_missing(site):
    site.nav("index.md", "other.md")
    line = site.read("mkdocs.yml").split("other.md")[0].count("\n") + 1
    assert site.refusal() == (
        f"mkdocs.yml:{line}: the nav names other.md, but there is no docs/other.md: "
        "write the page, or take it out of the nav"
    )


def test_page_is_empty(site):
    site.nav("index.md", "other.md")
    site.write("docs/other.md", "")
    result = site.build()
    assert result.exit_code == 0, result.output  # a title and a menu: a page


def test_program_in_an_indented_block(site):
    indented = "\n".join("    " + line for line in fence("topic/two.py").splitlines())
    site.page(indented)
    assert site.refusal() == MISCOUNT.format(1, 0)


def test_figure_without_a_program(site):
    site.page(fence("topic/two.py"), '<figure class="example"></figure>')
    assert site.refusal() == MISCOUNT.format(1, 2)


def test_formatter_was_not_called(site, monkeypatch):
    monkeypatch.setattr("hooks.examples.figure.render", lambda *args: "<p>nothing</p>")
    assert site.refusal() == MISCOUNT.format(1, 0)


@pytest.mark.parametrize(
    ("text", "leftover"),
    [
        ('So write `exec="on"`.', 'exec="'),
        ("See \\-\\-8<\\-\\-.", "--8&lt;--"),
        ("```text\nTraceback (most recent call last):\n```", "Traceback (most recent call last)"),
    ],
)
def test_leftovers(site, text, leftover):
    site.page(fence("topic/two.py"), text)
    assert site.refusal() == (
        f"docs/index.md:1: the HTML contains {leftover}, which no program printed: "
        "look for a fence that did not run, and fix it"
    )


def test_link_to_an_example(site):
    site.page(fence("topic/two.py"), "[this](#topic-two)")
    site.built()
    site.page(fence("topic/two.py"), "[this](#topic-tow)")
    result = site.build()
    assert result.exit_code == 1 and "#topic-tow" in result.output


def test_counts_are_told(site):
    told = "1 programs ran and are as committed: 2 simulated seconds in "
    assert f"INFO    -  examples: {told}" in site.build().output
