"""Hides program output from the search indexer, which would parse it only to discard it."""

import re

from hooks.state import Build, Page

_EXCLUDED = re.compile(r"<(section|figcaption|div)\b[^>]* data-search-exclude\b[^>]*>")
_HERE = re.compile("<!-- unsearched (\\d+) -->")


def take_out(html: str, page: Page, build: Build) -> str:
    left, build.hidden = without(html)
    return left


def put_back(html: str, page: Page, build: Build) -> str:
    return _HERE.sub(lambda found: build.hidden[int(found[1])], html)


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
