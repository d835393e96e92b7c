"""Writes the list of all questions that the pages of a section answer: their H2 headings."""

import json
import re
import sys
from pathlib import Path, PurePosixPath
from typing import Any

from markdown.extensions.toc import slugify
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal

MARKER = "<!-- questions -->"
_FENCED = re.compile(r"(?ms)^(`{3,}|~{3,}).*?^\1[ \t]*$")
_HEADING = re.compile(r"(?m)^(#{1,2}) (.+?)[ \t]*$")


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    if MARKER not in markdown:
        return None
    uri = page.file.src_uri
    others = [other for other in _section(config.nav or [], uri) if other != uri]
    if not others:
        raise Refusal(f"docs/{uri}:1: no other page stands in its section of the nav: add one")
    found = [files.get_file_from_path(other) for other in others]
    parts = [_family(file, uri) for file in found if file]
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


def _family(file: File, uri: str) -> str:
    """The title of a page and, under it, its questions, each a link to the heading."""
    headings = [(len(marks), text) for marks, text in _HEADING.findall(_text(file))]
    titles = [text for level, text in headings if level == 1]
    if len(titles) != 1:
        raise Refusal(f"docs/{file.src_uri}:1: {len(titles)} headings begin with one #: leave one")
    address = PurePosixPath(file.src_uri).relative_to(PurePosixPath(uri).parent)
    lines = [f"- **[{titles[0]}]({address})**"]
    for level, text in headings:
        if level == 2:
            lines.append(f"    - [{text}]({address}#{slugify(text.replace('`', ''), '-')})")
    return "\n".join(lines)


def _text(file: File) -> str:
    """The Markdown of a page or of a notebook, without its fences."""
    text = file.content_string
    if file.src_uri.endswith(".ipynb"):
        cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
        text = "\n\n".join("".join(cell["source"]) for cell in cells)
    return _FENCED.sub("", text)
