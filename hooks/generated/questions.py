"""Writes the list of all questions that the pages of a section answer: their H2 headings."""

import json
import re
from pathlib import PurePosixPath
from typing import Any

from markdown.extensions.toc import slugify

from hooks.errors import Refusal
from hooks.state import Build, Source

MARKER = "<!-- questions -->"
_FENCED = re.compile(r"(?ms)^(`{3,}|~{3,}).*?^\1[ \t]*$")
_HEADING = re.compile(r"(?m)^(#{1,2}) (.+?)[ \t]*$")


def fill(markdown: str, page: Source, build: Build) -> str:
    if MARKER not in markdown:
        return markdown
    uri = page.uri
    others = [other for other in _section(build.options.nav, uri) if other != uri]
    if not others:
        raise Refusal(f"docs/{uri}:1: no other page stands in its section of the nav: add one")
    parts = [_family(build.sources[one], uri) for one in others if one in build.sources]
    return markdown.replace(MARKER, "\n".join(parts))


def _section(nav: Any, uri: str) -> list[str]:
    """The pages of the section that the page is in, in the order of the nav."""
    for item in nav:
        inside = next(iter(item.values())) if isinstance(item, dict) else item
        if isinstance(inside, list):
            pages = [next(iter(one.values())) if isinstance(one, dict) else one for one in inside]
            if uri in pages:
                return pages
    return []


def _family(page: Source, uri: str) -> str:
    """The title of a page and, under it, its questions, each a link to the heading."""
    headings = [(len(marks), text) for marks, text in _HEADING.findall(_text(page))]
    titles = [text for level, text in headings if level == 1]
    if len(titles) != 1:
        raise Refusal(f"docs/{page.uri}:1: {len(titles)} headings begin with one #: leave one")
    address = PurePosixPath(page.uri).relative_to(PurePosixPath(uri).parent)
    lines = [f"- **[{titles[0]}]({address})**"]
    for level, text in headings:
        if level == 2:
            lines.append(f"    - [{text}]({address}#{slugify(text.replace('`', ''), '-')})")
    return "\n".join(lines)


def _text(page: Source) -> str:
    """The Markdown of a page or of a notebook, without its fences."""
    text = page.text
    if page.is_notebook:
        cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
        text = "\n\n".join("".join(cell["source"]) for cell in cells)
    return _FENCED.sub("", text)
