"""Makes pages of executed notebooks, without the 600 KB of styles and scripts around them."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Hashable
from functools import partial
from html import escape
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup, Tag

from generators.pythons import releases
from hooks.errors import Refusal
from hooks.notebooks import cells
from hooks.notebooks.executions import Rendered
from hooks.state import Build, Source

if TYPE_CHECKING:
    from markdown.extensions.toc import _FlatTocToken

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_STDERR = '[data-mime-type="application/vnd.jupyter.stderr"]'


def begin(build: Build) -> None:
    """Execute the notebooks, in the background."""
    for uri, render in build.renders.items():
        execute = partial(_execute, build.sources[uri], render, build)
        build.executions.begin(uri, execute)


def result(source: Source, render: Callable[[], Rendered], build: Build) -> Rendered:
    """What a notebook has become. Refusal: one of its cells fails."""
    try:
        return build.executions.result(source.uri) or _execute(source, render, build)
    except Exception as error:
        raise Refusal(
            f"docs/{source.uri}:{_line(source, str(error))}: a cell of the notebook "
            f"fails: {_COLOUR.sub('', str(error)).strip().splitlines()[-1]}: fix the cell"
        ) from None


def _execute(source: Source, render: Callable[[], Rendered], build: Build) -> Rendered:
    return build.memo.recall(
        lambda: ("notebook", source.uri, source.path.read_text("utf-8")), render
    )


def _line(source: Source, message: str) -> int:
    """Where the failing cell begins in the file; nbclient quotes it between two rulers."""
    quoted = re.search(r"-{10,}\n(.*)\n", message)
    begins = json.dumps(quoted[1], ensure_ascii=False)[:-1] if quoted else None
    for number, text in enumerate(source.text.split("\n"), 1):
        if begins and text.strip().startswith(begins):
            return number
    return 1


def close(build: Build) -> None:
    """Execute no more of them."""
    build.executions.close()


def restyle(html: str, source: Source, build: Build) -> str:
    """The cells in the style of the site. Refusal: an output is not what is committed."""
    if not source.is_notebook:
        return html

    def key() -> Hashable:
        out = source.path.with_suffix(".out")
        return (
            "cells",
            source.uri,
            html,
            source.path.read_text("utf-8"),
            out.exists() and out.read_text("utf-8"),
        )

    shown = build.memo.recall(key, lambda: _shown(html, source.path, source.uri))
    content, headings, unlike = shown
    if unlike:
        if build.strict or not releases.unlisted():
            raise Refusal(unlike)
        build.log.warning(f"notebook: {unlike}")
    build.page.anchors = {heading["id"] for heading in headings}
    build.page.headings = copy.deepcopy(headings)
    return content


def _shown(html: str, notebook: Path, uri: str) -> tuple[str, list[_FlatTocToken], str]:
    """What stands on the page, its headings, and how its outputs are not what is committed."""
    found = cells.cells(html)
    shown = [_markdown(cell) or _code(cell) for cell in found]
    codes = [cell for cell in found if cell.select_one(".highlight-ipynb")]
    if any(cell.select_one(_STDERR) for cell in codes):
        unlike = f"docs/{uri}:1: a cell writes to stderr: fix the cell, or catch it there"
    else:
        unlike = cells.unlike(notebook, f"docs/{uri}", [cells.output(cell) for cell in codes])
    content = "".join([shown[0], _unlike(unlike), _download(uri), *shown[1:]])
    headings = BeautifulSoup(content, "html.parser").select("h1, h2, h3, h4")
    return content, [_toc_token(heading) for heading in headings], unlike


def _unlike(unlike: str) -> str:
    """Only a Python that is not in the list gets as far as to a page with it."""
    what = f"This is what Python {releases.text(releases.this())} printed, and not the committed"
    diff = f"<pre><code>{escape(unlike)}</code></pre>"
    return f"<details><summary>{what} output</summary>{diff}</details>" if unlike else ""


def _toc_token(heading: Tag) -> _FlatTocToken:
    # mkdocs-jupyter's own leave out what stands in backticks
    name = escape(heading.get_text().removesuffix("¶"))
    return {"level": int(heading.name[1]), "id": str(heading["id"]), "name": name}


def _markdown(cell: Tag) -> str:
    body = cell.select_one(".jp-RenderedMarkdown")
    if body is None:
        return ""
    for link in body.select("a.anchor-link"):
        link["class"], link["title"] = "headerlink", "Link to this section"
    return body.decode_contents()


def _code(cell: Tag) -> str:
    [code] = cell.select(".highlight-ipynb pre")
    program = code.decode_contents().strip("\n")
    shown = f'<div class="highlight"><pre><code>{program}</code></pre></div>'
    if text := cells.output(cell):
        shown += f'<pre class="cell-output no-copy"><code>{escape(text)}</code></pre>'
    shown = f'<div class="cell">{shown}</div>'
    if "celltag_solution" in cell["class"]:
        return f'<details class="success"><summary>Solution</summary>{shown}</details>'
    return shown


def _download(uri: str) -> str:
    # mkdocs-jupyter's include_source puts the file beside the page
    return f'<p><a href="{escape(PurePosixPath(uri).name)}" download>Download this notebook</a></p>'
