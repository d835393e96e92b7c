"""Refuses a site that is not whole: it looks at what was written.

It trusts none of the other steps: it counts includes in the Markdown and figures in the HTML.
"""

import re
from collections.abc import Iterator
from typing import Any

from hooks.errors import Refusal
from hooks.examples.catalogue import Catalogue
from hooks.state import Build, Page, Source

_INCLUDE = re.compile(r"(?m)^[ \t>]*-+8<-+")
_COMPARED = re.compile(r"(?ms)^[ \t>]*```compare[^\n]*\n(.*?)^[ \t>]*```")
_STARTER = re.compile(r"(?m)^[ \t>]*```starter$")
_SHOWN_STARTER = re.compile(r'<section class="starter\b[^>]* data-starter="([^"]+)"')
_FIGURE = re.compile(r'<figure class="example".*?</figure>', re.DOTALL)
_LEFTOVERS = ['exec="', "exec=&quot;", "--8&lt;--", "--8<--", "Traceback (most recent call last)"]


def check_nav(build: Build) -> None:
    """Refusal: a page of the nav is not there."""
    text = (build.root / "mkdocs.yml").read_text("utf-8")
    for uri in _pages(build.options.nav):
        if uri not in build.file_uris:
            line = text[: text.find(uri)].count("\n") + 1
            raise Refusal(
                f"mkdocs.yml:{line}: the nav names {uri}, but there is no docs/{uri}: "
                "write the page, or take it out of the nav"
            )


def count(markdown: str, source: Source, build: Build) -> str:
    """What the page names."""
    if not source.is_notebook:
        compared = "".join(_COMPARED.findall(markdown)).split()
        build.counted.starters[source.uri] = len(_STARTER.findall(markdown))
        programs = len(_INCLUDE.findall(markdown)) + len([one for one in compared if one != ">"])
        build.counted.programs[source.uri] = programs
    return markdown


def check_page(html: str, page: Page, build: Build) -> None:
    """Refusal: it does not show what it names."""
    counted, uri = build.counted, page.uri
    figures = _FIGURE.findall(html)
    counted.shown.update(re.findall(r'data-snippet="([^"]+)"', "".join(figures)))
    counted.written.add(uri)
    if page.is_notebook:
        return
    if len(figures) != counted.programs[uri]:
        raise Refusal(
            f"docs/{uri}:1: {counted.programs[uri]} programs are named but {len(figures)} are in"
            " the HTML: look for one in a comment or an indented block, and take it out"
        )
    starters = _SHOWN_STARTER.findall(html)
    counted.shown.update(starters)
    if len(starters) != counted.starters[uri]:
        raise Refusal(
            f"docs/{uri}:1: {counted.starters[uri]} starters are named but {len(starters)} are in"
            " the HTML: look for one in a comment or an indented block, and take it out"
        )
    rest = _FIGURE.sub("", html)
    for leftover in _LEFTOVERS:
        if leftover in rest:
            raise Refusal(
                f"docs/{uri}:1: the HTML contains {leftover}, which no program printed: "
                "look for a fence that did not run, and fix it"
            )


def check_site(build: Build) -> None:
    """Refusal: a page of the nav was not written, or a program is on no page."""
    for uri in _pages(build.options.nav):
        if uri not in build.counted.written:
            raise Refusal(f"docs/{uri}:1: no page was made of it: is its text empty?")
    catalogue = Catalogue(build.snippets)
    starters = [path for path in catalogue.files if path not in catalogue.examples]
    starters = [path for path in starters if path.endswith("/starter.py")]
    for path in catalogue.examples + starters:
        if path not in build.counted.shown:
            raise Refusal(f"snippets/{path}:1: it is on no page: put it on one, or delete it")


def _pages(nav: Any) -> Iterator[str]:
    """The pages in a nav, however deep: strings that are not addresses elsewhere."""
    if isinstance(nav, str):
        if "://" not in nav:
            yield nav
    else:
        for item in nav.values() if isinstance(nav, dict) else nav:
            yield from _pages(item)
