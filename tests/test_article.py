"""Every section of the article is on the site, under a heading with programs that prove it."""

import functools
import html.parser
import pathlib
import tomllib
import urllib.parse
from dataclasses import dataclass

import pytest

_DATA = pathlib.Path(__file__).parent / "data" / "article.toml"
SECTIONS = tomllib.loads(_DATA.read_text(encoding="utf-8"))
_HEADINGS = ("h1", "h2", "h3", "h4")


@dataclass(frozen=True)
class Item:
    kind: str  # "heading" | "figure" | "link" | "cell" (of a table; its links follow)
    name: str  # anchor | snippet without ".py" | address | ""
    level: int = 0  # of a heading


class Reader(html.parser.HTMLParser):
    """What a page holds, in order; of a figure only itself."""

    def __init__(self):
        super().__init__()
        self.items: list[Item] = []
        self._figures = 0  # how many we are inside of

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag in _HEADINGS:
            self.items.append(Item("heading", found.get("id", ""), int(tag[1])))
        elif tag == "figure":
            self._figures += 1
            if "example" in found.get("class", "").split():
                self.items.append(Item("figure", found["data-snippet"].removesuffix(".py")))
                assert found["id"] == permalink(self.items[-1].name)
        elif tag == "a" and not self._figures and "href" in found:
            self.items.append(Item("link", found["href"]))
        elif tag == "td" and not self._figures:
            self.items.append(Item("cell", ""))

    def handle_endtag(self, tag):
        if tag == "figure":
            self._figures -= 1


def permalink(snippet: str) -> str:
    return snippet.replace("/", "-")


@functools.cache
def items(site: pathlib.Path, page: str) -> tuple[Item, ...]:
    reader = Reader()
    reader.feed((site / page / "index.html").read_text(encoding="utf-8"))
    return tuple(reader.items)


def under(site: pathlib.Path, place: str) -> list[Item]:
    """What stands between that heading and the next one of its level or above."""
    page, anchor = place.split("#")
    found, level = [], 0
    for item in items(site, page):
        if level and item.kind == "heading" and item.level <= level:
            return found
        if level:
            found.append(item)
        elif (item.kind, item.name) == ("heading", anchor):
            level = item.level
    assert level, f"no heading #{anchor} on {page}"
    return found


def leads_to(site: pathlib.Path, place: str, address: str) -> str:
    """The snippet whose figure an address is; "" if it leads elsewhere."""
    page, anchor = urllib.parse.urldefrag(urllib.parse.urljoin("/" + place, address))
    if not (site / page[1:] / "index.html").is_file():
        return ""
    names = [item.name for item in items(site, page[1:]) if item.kind == "figure"]
    return next((name for name in names if permalink(name) == anchor), "")


def places(kind: str) -> list:
    """(page#anchor, snippets) of all sections."""
    return [
        pytest.param(place, snippets, id=f"{heading} {place}")
        for heading, kinds in SECTIONS.items()
        for place, snippets in kinds.get(kind, {}).items()
    ]


def test_no_section_is_missing():
    assert len(SECTIONS) == 26  # the title, 22 headings under it, three exercises
    assert all(
        kinds.keys() <= {"shows", "links"} and any(kinds.values()) for kinds in SECTIONS.values()
    )


@pytest.mark.parametrize(("place", "snippets"), places("shows"))
def test_shows(site, place, snippets):
    shown = {item.name for item in under(site, place) if item.kind == "figure"}
    assert shown >= set(snippets)


@pytest.mark.parametrize(("place", "snippets"), places("links"))
def test_links(site, place, snippets):
    addresses = [item.name for item in under(site, place) if item.kind == "link"]
    assert {leads_to(site, place, address) for address in addresses} >= set(snippets)


def test_each_cell_of_the_comparison_links_to_its_program(site):
    place = "gather-or-wait/#how-do-they-compare"
    cells = []
    for item in under(site, place):
        if item.kind == "cell":
            cells.append([])
        elif item.kind == "link" and cells:
            cells[-1].append(leads_to(site, place, item.name))
    assert len(cells) == 6 * 5  # a row's name, then gather, wait, as_completed, TaskGroup
    assert all(any(cell) for number, cell in enumerate(cells) if number % 5)
