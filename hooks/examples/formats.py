"""What the fences of a page become: examples, comparisons, starters and the matrix.

None of these functions may fail with anything but a Refusal: superfences swallows the rest.
"""

from functools import partial
from typing import Any

from markdown import Markdown

from hooks.addresses import relative
from hooks.browser import runner
from hooks.errors import Refusal
from hooks.examples import compare, figure, matrix, starter
from hooks.examples.proofs import error_context, proved
from hooks.state import Build

_GUIDE = "about/how-to-read-a-timeline/"
_PROGRAM_FIRST = ("learn/", "practise/")  # elsewhere a reader wants the answer first


def example(code: str, options: dict[str, Any], md: Markdown, build: Build) -> str:
    """A program with its run: ``code`` is the whole snippet, which Markdown has included."""
    page = build.page
    path = build.catalogue.find(code)
    if path not in page.lines:
        where = f"docs/{page.source.uri}:1"
        raise Refusal(f"{where}: what is executed is not a whole snippet: include one")
    with error_context(path, build):
        marked = _marked(path, options.get("against"), build)
        shown, place, predict = proved(path, build), _place(path, build), "predict" in options
        return build.memo.recall(
            lambda: ("figure", shown, place, marked, predict),
            lambda: figure.render(shown, md, place, marked, predict),
        )


def comparison(source: str, options: dict[str, Any], md: Markdown, build: Build) -> str:
    """Several programs beside each other: ``source`` has their paths."""
    page = build.page
    examples, places = [], []
    for path in source.split():
        with error_context(path, build):
            examples.append(proved(path, build))
            places.append(_place(path, build))
    page.compared += examples
    with error_context(path, build):
        rows = page.compared if "table" in options else []
        return build.memo.recall(
            lambda: ("comparison", tuple(examples), tuple(places), tuple(rows)),
            lambda: compare.render(examples, md, places, rows),
        )


def start(source: str, options: dict[str, Any], md: Markdown, build: Build) -> str:
    """The program that an exercise begins with. It is not run."""
    path = source.strip()
    with error_context(path, build):
        download = relative(f"snippets/{path}", build.page.source.url)
        return starter.render(path, build.catalogue.text(path), md, download)


def situations(source: str, options: dict[str, Any], md: Markdown, build: Build) -> str:
    """The table of situations, or a part of it."""
    page = build.page.source
    try:
        part = matrix.part(source, options)
    except Refusal as refusal:
        raise refusal.at(f"docs/{page.uri}:1") from None
    runs = matrix.Runs(partial(proved, build=build), partial(error_context, build=build))
    return matrix.table(runs, relative("reference/", page.url), *part)


def _marked(path: str, against: str | None, build: Build) -> tuple[int, ...]:
    """The lines that differ from those of another program."""
    if not against:
        return ()
    marked = compare.differing(build.catalogue.text(path), build.catalogue.text(against))
    if not marked:
        raise Refusal(f"no line differs from {against}: take against= away")
    return marked


def _place(path: str, build: Build) -> figure.Place:
    page, url = build.page, build.page.source.url
    first, page.drawn = not page.drawn, True
    return figure.Place(
        download=relative(f"snippets/{path}", url),
        guide=relative(_GUIDE, url),
        playground=runner.playground(url),
        program_first=page.source.uri.startswith(_PROGRAM_FIRST),
        key=first,
    )
