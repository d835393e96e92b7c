"""Keeps from the search what it leaves out: most of a page is runs, read only to be skipped."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

_EXCLUDED = re.compile(r"<(section|figcaption|div)\b[^>]* data-search-exclude\b[^>]*>")
_HERE = re.compile("<!-- unsearched (\\d+) -->")

_parts: list[str] = []  # what was taken out of the page that is being written


@event_priority(100)  # before the search reads the page
def _take_out(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    page.content, _parts[:] = without(page.content or "")


@event_priority(-100)
def _put_back(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    page.content = _HERE.sub(lambda found: _parts[int(found[1])], page.content or "")


on_page_context = CombinedEvent(_take_out, _put_back)


def without(html: str) -> tuple[str, list[str]]:
    """``html`` with a comment for the inside of each excluded element, and those insides."""
    left: list[str] = []
    inside: list[str] = []
    end = 0
    while opening := _EXCLUDED.search(html, end):
        close = _close(html, opening[1], opening.end())
        left += [html[end : opening.end()], f"<!-- unsearched {len(inside)} -->"]
        inside.append(html[opening.end() : close])
        end = close
    return "".join([*left, html[end:]]), inside


def _close(html: str, name: str, start: int) -> int:
    """Where the element ends that was open at ``start``."""
    depth = 1
    for tag in re.compile(rf"<(/?){name}\b").finditer(html, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.start()
    return len(html)
