"""Looks at what was written, and refuses a site that is not whole.

It trusts none of the other hooks: it counts includes in the Markdown and figures in the HTML.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal
from hooks.examples.catalogue import Catalogue

_INCLUDE = re.compile(r"(?m)^[ \t>]*-+8<-+")
_COMPARED = re.compile(r"(?ms)^[ \t>]*```compare[^\n]*\n(.*?)^[ \t>]*```")
_STARTER = re.compile(r"(?m)^[ \t>]*```starter$")
_SHOWN_STARTER = re.compile(r'<section class="starter\b[^>]* data-starter="([^"]+)"')
_FIGURE = re.compile(r'<figure class="example".*?</figure>', re.DOTALL)
_LEFTOVERS = ['exec="', "exec=&quot;", "--8&lt;--", "--8<--", "Traceback (most recent call last)"]

_named: dict[str, int] = {}  # how many programs each page names
_starters: dict[str, int] = {}  # how many starters of exercises each page names
_shown: set[str] = set()  # the snippets that have a figure, and the starters that are shown
_written: set[str] = set()  # the pages that have become HTML


def on_pre_build(config: MkDocsConfig) -> None:
    for seen in (_named, _starters, _shown, _written):
        seen.clear()


def on_files(files: Files, config: MkDocsConfig) -> None:
    text = Path(config.config_file_path).read_text("utf-8")
    for uri in _pages(config.nav or []):
        if files.get_file_from_path(uri) is None:
            line = text[: text.find(uri)].count("\n") + 1
            raise Refusal(
                f"mkdocs.yml:{line}: the nav names {uri}, but there is no docs/{uri}: "
                "write the page, or take it out of the nav"
            )


def _pages(nav: Any) -> Iterator[str]:
    """The pages in a nav, however deep: strings that are not addresses elsewhere."""
    if isinstance(nav, str):
        if "://" not in nav:
            yield nav
    else:
        for item in nav.values() if isinstance(nav, dict) else nav:
            yield from _pages(item)


@event_priority(-200)  # the Markdown as it goes to the converter
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    if page.file.src_uri.endswith(".md"):
        compared = "".join(_COMPARED.findall(markdown)).split()
        _starters[page.file.src_uri] = len(_STARTER.findall(markdown))
        included = len(_INCLUDE.findall(markdown))
        _named[page.file.src_uri] = included + len([word for word in compared if word != ">"])


@event_priority(-200)  # the HTML as it will be written
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    uri = page.file.src_uri
    figures = _FIGURE.findall(output)
    _shown.update(re.findall(r'data-snippet="([^"]+)"', "".join(figures)))
    _written.add(uri)
    if not uri.endswith(".md"):
        return
    if len(figures) != _named[uri]:
        raise Refusal(
            f"docs/{uri}:1: {_named[uri]} programs are named but {len(figures)} are in the HTML: "
            "look for one in a comment or an indented block, and take it out"
        )
    starters = _SHOWN_STARTER.findall(output)
    _shown.update(starters)
    if len(starters) != _starters[uri]:
        raise Refusal(
            f"docs/{uri}:1: {_starters[uri]} starters are named but {len(starters)} are in the "
            "HTML: look for one in a comment or an indented block, and take it out"
        )
    rest = _FIGURE.sub("", output)
    for leftover in _LEFTOVERS:
        if leftover in rest:
            raise Refusal(
                f"docs/{uri}:1: the HTML contains {leftover}, which no program printed: "
                "look for a fence that did not run, and mend it"
            )


@event_priority(-500)  # after all that writes, before the new site takes the old one's place
def on_post_build(config: MkDocsConfig) -> None:
    for uri in _pages(config.nav or []):
        if uri not in _written:
            raise Refusal(f"docs/{uri}:1: no page was made of it: is its text empty?")
    catalogue = Catalogue(Path(config.config_file_path).parent / "snippets")
    starters = [path for path in catalogue.files if path not in catalogue.examples]
    starters = [path for path in starters if path.endswith("/starter.py")]
    for path in catalogue.examples + starters:
        if path not in _shown:
            raise Refusal(f"snippets/{path}:1: it is on no page: put it on one, or delete it")
