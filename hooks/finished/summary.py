"""Extracts the first sentences of a page, for previews of links to it."""

import re
from html import unescape

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)  # none of a figure
_SENTENCE = re.compile(r"(?<=[.?!:;])\s+")
_MOST = 200  # characters: what a search result or a preview shows of it


def of(html: str) -> str:
    """The first sentences under the title, as plain text; "" where there is no paragraph."""
    found = _PARAGRAPH.search(html, html.find("</h1>"))
    first, *others = _SENTENCE.split(plain(found[1]) if found else "")
    for sentence in others:
        if len(first) + 1 + len(sentence) > _MOST:
            break
        first += f" {sentence}"
    return first.rstrip(":;")


def plain(html: str) -> str:
    """Without tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
