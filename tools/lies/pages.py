"""Lies in the Markdown of pages: fences that are not what they seem, links, the menu."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.conftest import ROOT
from tools.lies import shown
from tools.lies.lie import Build, Lie, at, line_of, spread, text

EACH = 8
FENCE = re.compile(r'(?m)^```python exec="on".*\n--8<-- "([^"]+)"\n```$')
LINK = re.compile(r"\]\((?P<page>[\w./-]+\.md)?(?:#(?P<anchor>[\w-]+))?\)")


def lies() -> Iterator[Lie]:
    fences = [(page, found) for page in _pages() for found in FENCE.finditer(text(f"docs/{page}"))]
    for turn, (kind, change) in enumerate(KINDS.items()):
        for page, found in spread(fences[turn % 5 :: 5], EACH):
            yield _fence(f"fence: {kind}", page, found, change(found[0]))
    yield from _links()
    yield from _menu()


def _pages() -> list[str]:
    return [page for page, programs in shown.on_pages().items() if programs]


def _fence(kind: str, page: str, found: re.Match, new: str) -> Lie:
    old = text(f"docs/{page}")
    edits = {f"docs/{page}": old[: found.start()] + new + old[found.end() :]}
    first = old[: found.start()].count("\n") + 1
    what = f"{page}:{first}: {new.splitlines()[0]}"
    place = rf"docs/{re.escape(page)}:({first}|{first + 1}): "
    return Lie(kind, what, edits, Build((page,)), place)


def _code(fence: str) -> str:
    path = FENCE.search(fence)[1]
    return fence.replace(f'--8<-- "{path}"', shown.source(path).rstrip("\n"))


KINDS = {
    "option misspelt": lambda fence: fence.replace("exec=", "exce="),
    "option unknown": lambda fence: fence.replace('exec="on"', 'exec="on" source="above"'),
    "option unquoted": lambda fence: fence.replace('"on"', "on", 1),
    "another language": lambda fence: fence.replace("```python", "```python3"),
    "code inline": _code,
    "code inline, not executed": lambda fence: _code(fence).replace(' exec="on"', ""),
    "include of no file": lambda fence: fence.replace('.py"\n', '_lost.py"\n'),
    "include of a section": lambda fence: fence.replace('.py"\n', '.py:main"\n'),
    "include of lines": lambda fence: fence.replace('.py"\n', '.py:1:9"\n'),
    "include misspelt": lambda fence: fence.replace('--8<-- "', '-8<- "'),
}


def _links() -> Iterator[Lie]:
    found = [(page, link) for page in _pages() for link in LINK.finditer(text(f"docs/{page}"))]
    pages = [(page, link) for page, link in found if link["page"]]
    for page, link in spread(pages, EACH):
        new = link[0].replace(".md", "-lost.md")
        yield _link(
            "a link broken", page, link, new, new.strip("](").partition("#")[0].rstrip(")"), (page,)
        )
    for page, link in spread([one for one in found if one[1]["anchor"]], EACH):
        new = link[0].replace(")", "-lost)")
        target = _target(page, link["page"] or "")
        yield _link("an anchor broken", page, link, new, f"#{link['anchor']}-lost", (page, target))
    heads = [(page, link) for page, link in pages if link["anchor"] and _heading(page, link)]
    for page, link in spread(heads, EACH):
        yield _renamed(page, link, _heading(page, link))


def _link(kind: str, page: str, link: re.Match, new: str, named: str, pages: tuple) -> Lie:
    old = text(f"docs/{page}")
    edits = {f"docs/{page}": old[: link.start()] + new + old[link.end() :]}
    place = rf"'{re.escape(page)}'.*{re.escape(named)}"
    return Lie(kind, f"{page}: {new}", edits, Build(pages), place)


def _target(page: str, address: str) -> str:
    docs = ROOT / "docs"
    there = (docs / page).parent / address if address else docs / page
    return there.resolve().relative_to(docs.resolve()).as_posix()


def _heading(page: str, link: re.Match) -> str:
    """The heading that a link leads to, where it has no anchor of its own."""
    wanted = link["anchor"].split("-")
    for line in text(f"docs/{_target(page, link['page'])}").split("\n"):
        if line.startswith("## ") and re.findall(r"[\w]+", line.lower()) == wanted:
            return line
    return ""


def _renamed(page: str, link: re.Match, heading: str) -> Lie:
    target = _target(page, link["page"])
    edits = {f"docs/{target}": text(f"docs/{target}").replace(heading, "## What else?", 1)}
    place = rf"'{re.escape(page)}'.*#{re.escape(link['anchor'])}"
    return Lie("a heading renamed", f"{target}: {heading}", edits, Build((page, target)), place)


def _menu() -> Iterator[Lie]:
    menu = text("mkdocs.yml")
    entries = list(re.finditer(r"(?m)^ +- [^\n]+: ([\w/-]+\.md)\n", menu))
    for entry in spread(entries, EACH):
        edits = {"mkdocs.yml": menu[: entry.start()] + menu[entry.end() :]}
        yield Lie("menu: a page left out", entry[1], edits, Build((entry[1],)), at(entry[1]))
    for entry in spread(entries[3:], EACH):
        lost = entry[1].replace(".md", "-lost.md")
        edits = {"mkdocs.yml": menu[: entry.start(1)] + lost + menu[entry.end(1) :]}
        place = at(f"mkdocs.yml:{line_of(menu, entry[0])}: the nav names {lost}")
        yield Lie("menu: an entry without a page", lost, edits, Build(("index.md",)), place)
    for entry in spread(entries[1:], EACH):
        edits = {f"docs/{entry[1]}": None}
        place = at(f"mkdocs.yml:{line_of(menu, entry[0])}: the nav names {entry[1]}")
        yield Lie("menu: a page deleted", entry[1], edits, Build(("index.md",)), place)
