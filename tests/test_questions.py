"""All questions: every heading of every how-to page is listed, and every link leads to one."""

import html.parser
import json
from pathlib import Path

import pytest

from hooks.errors import Refusal
from hooks.generated import questions
from hooks.state import Build, Options, Source


class _Page(html.parser.HTMLParser):
    """The questions of a page, ``{id: text}``, and the links in its list, ``{address: text}``."""

    def __init__(self, path):
        super().__init__()
        self.headings, self.links, self._into, self._in_list = {}, {}, None, False
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "div" and attrs.get("class") == "questions":
            self._in_list = True
        elif tag == "h2" and "id" in attrs:
            self._into = self.headings, attrs["id"]
        elif tag == "a":  # also the sign behind a heading, which is none of its text
            self._into = (self.links, attrs["href"]) if self._in_list else None

    def handle_data(self, data):
        if self._into:
            texts, key = self._into
            texts[key] = texts.get(key, "") + data

    def handle_endtag(self, tag):
        if tag in ("h2", "a"):
            self._into = None
        elif tag == "div":
            self._in_list = False


def test_the_list_is_all_questions_of_all_how_to_pages(site):
    wanted = {}
    for path in (site / "how-to").glob("*/index.html"):
        address = f"{path.parent.name}/"
        headings = _Page(path).headings
        wanted |= {f"{address}#{anchor}": text for anchor, text in headings.items()}
    links = _Page(site / "how-to/index.html").links
    assert len(wanted) > 30
    assert {address: text for address, text in links.items() if "#" in address} == wanted


@pytest.fixture
def render():
    """What the marker becomes in a site whose how-to pages have these texts."""

    def render(**texts):
        pages = {f"how-to/{name}": text for name, text in texts.items()}
        nav = [{"How-to": ["how-to/index.md", *({"Title": uri} for uri in pages)]}]
        sources = {uri: Source(uri, text=text) for uri, text in pages.items()}
        build = Build(Path(), options=Options(nav=nav), sources=sources)
        return questions.fill(questions.MARKER, Source("how-to/index.md"), build)

    return render


LISTED = "- **[Title](a.md)**\n    - [What does `wait` do?](a.md#what-does-wait-do)"


def test_a_page_becomes_its_title_and_its_questions(render):
    text = "# Title\n\n## What does `wait` do?\n\n### More\n"
    assert render(**{"a.md": text}) == LISTED


def test_what_stands_in_a_fence_is_no_heading(render):
    text = "# Title\n\n```sh\n# a comment\n## another\n```\n\n## What does `wait` do?\n"
    assert render(**{"a.md": text}) == LISTED


def test_a_notebook_has_headings_too(render):
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "\n", "text"]},
        {"cell_type": "code", "source": ["# a comment"]},
        {"cell_type": "markdown", "source": ["## What does `wait` do?"]},
    ]
    assert render(**{"a.ipynb": json.dumps({"cells": cells})}) == LISTED.replace(".md", ".ipynb")


def test_the_order_is_that_of_the_nav(render):
    listed = render(**{"b.md": "# Second of the alphabet", "a.md": "# First"})
    assert listed.index("Second") < listed.index("First")


def test_a_page_without_a_title_stops_the_build(render):
    with pytest.raises(Refusal, match="docs/how-to/a.md:1: 0 headings begin with one #"):
        render(**{"a.md": "## What?"})


def test_a_section_without_pages_stops_the_build(render):
    with pytest.raises(Refusal, match="docs/how-to/index.md:1: no other page"):
        render()
