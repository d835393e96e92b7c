"""The name of a call leads to its card."""

import re

import pytest

from tests.build.conftest import fence

PROGRAM = fence("topic/two.py")


@pytest.fixture
def links(site):
    """What the prose of a page links to, in a site with the cards of gather and wait."""
    site.page("Its card, about `gather`.", name="reference/gather.md")
    site.page("Its card.", name="reference/wait.md")
    site.nav("index.md", "reference/gather.md", "reference/wait.md")

    def links(*parts, name="index.md"):
        site.page(*parts, PROGRAM, name=name)
        site.built()
        html = site.read(f"site/{name.removesuffix('index.md').removesuffix('.md')}/index.html")
        prose = re.search(r"(?s)<h1.*?(?=<figure)", html)[0]
        return re.findall(r'<a href="([^"]*)"><code>(.*?)</code></a>', prose)

    return links


@pytest.mark.parametrize(
    "mention",
    ["gather", "gather()", "asyncio.gather", "asyncio.gather()", "gather(return_exceptions=True)"],
)
def test_a_mention_is_a_link(links, mention):
    assert links(f"Use `{mention}`, then go on.") == [("reference/gather/", mention)]


def test_the_first_of_each_section(links):
    found = links("`wait` and `wait()`", "## One", "`wait` or `gather`", "## Two", "- `wait`")
    assert [text for _, text in found] == ["wait", "wait", "gather", "wait"]


def test_a_link_of_ones_own_stays_the_only_one(links, site):
    assert links("## `gather`", "[as `gather` does](reference/gather.md) it") == []
    assert "as <code>gather</code> does" in site.read("site/index.html")


def test_what_is_no_call_is_no_link(links):
    assert links("`timeout`, `gather.py`, `gathered`, `group.create_task`, `TaskGroup`") == []


def test_a_card_does_not_link_to_itself(links, site):
    links("Anything.")
    assert "about <code>gather</code>" in site.read("site/reference/gather/index.html")
