"""Where each program stands: what a lie about a program has to be found on."""

from __future__ import annotations

import functools
from collections import defaultdict

from generators.runs import measured
from generators.runs.files import expected
from hooks.examples import fences
from hooks.examples.catalogue import Catalogue
from tests.conftest import ROOT
from timeline import header
from tools.lies.lie import Build, at, text

SNIPPETS, DOCS = ROOT / "snippets", ROOT / "docs"
PROGRAMS = Catalogue(SNIPPETS).files


@functools.cache
def on_pages() -> dict[str, list[str]]:
    """Page below docs/ -> the programs that it runs."""
    found = {}
    for page in sorted(DOCS.rglob("*.md")):
        named = fences.includes(page.read_text("utf-8"), PROGRAMS)
        found[page.relative_to(DOCS).as_posix()] = [include.path for include in named]
    return found


@functools.cache
def pages_of() -> dict[str, list[str]]:
    """Program -> the pages that it is on."""
    found = defaultdict(list)
    for page, paths in on_pages().items():
        for path in paths:
            found[path].append(page)
    return found


@functools.cache
def programs() -> list[str]:
    """Those whose run has exact times and that every Python of ours runs."""
    found = []
    for path in Catalogue(SNIPPETS).examples:
        settings = header.read(source(path))
        if not header.newer(settings) and not measured.file(SNIPPETS / path).exists():
            found.append(path)
    return found


def source(path: str) -> str:
    return text(f"snippets/{path}")


def out(path: str) -> str:
    """The .out file that holds on this Python, below the project."""
    return expected(SNIPPETS / path).relative_to(ROOT).as_posix()


def build(path: str) -> Build:
    """Of one page with that program: the first is refused, so there is no second."""
    return Build(tuple(pages_of()[path][:1]))


def place(path: str) -> str:
    """Page, line and program, as a refusal begins."""
    [page] = build(path).pages
    [line] = [
        one.line for one in fences.includes(text(f"docs/{page}"), PROGRAMS) if one.path == path
    ]
    return at(f"docs/{page}:{line}: snippets/{path}: ")
