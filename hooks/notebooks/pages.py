"""Notebook pages: what was executed, without the 600 KB of styles and scripts around it."""

from __future__ import annotations

import copy
import json
import re
import sys
import types
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from html import escape
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup, Tag
from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks import memo
from hooks.errors import Refusal
from hooks.notebooks import cells

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


if TYPE_CHECKING:
    from markdown.extensions.toc import _FlatTocToken

_Render = Callable[[MkDocsConfig, Files], None]
_pool: ThreadPoolExecutor | None = None
_Rendered = tuple[str | None, str | None]  # content, title
_rendered: dict[
    str, Future[_Rendered]
] = {}  # of this build: what each notebook page's own render sets


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Begin to execute them: that is mostly waiting, and the pages are made meanwhile."""
    global _pool
    _pool = ThreadPoolExecutor(1)  # nbconvert is not made for several at once
    _rendered.clear()
    jupyter: Any = config.plugins["mkdocs-jupyter"]
    for file in files.documentation_pages():
        if file.src_uri.endswith(".ipynb") and file.page is not None:
            page: Page = jupyter.on_pre_page(file.page, config=config, files=files)
            _rendered[file.src_uri] = _pool.submit(_render, page, page.render, config, files)


def _render(page: Page, render: _Render, config: MkDocsConfig, files: Files) -> _Rendered:
    def executed() -> _Rendered:
        render(config, files)
        return page.content, vars(page).get("title")

    return memo.recall(lambda: ("notebook", page.file.src_uri, page.file.content_string), executed)


@event_priority(-100)  # after mkdocs-jupyter has put its own render in place
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> None:
    if page.file.src_uri.endswith(".ipynb"):
        render = types.MethodType(_told_in_one_line(page.render), page)
        page.render = render  # type: ignore[method-assign]


def _told_in_one_line(render: _Render) -> Callable[[Page, MkDocsConfig, Files], None]:
    def guarded(page: Page, config: MkDocsConfig, files: Files) -> None:
        try:
            begun = _rendered.get(page.file.src_uri)
            content, title = begun.result() if begun else _render(page, render, config, files)
        except Exception as error:
            raise Refusal(
                f"docs/{page.file.src_uri}:{_line(page, str(error))}: a cell of the notebook "
                f"fails: {_COLOUR.sub('', str(error)).strip().splitlines()[-1]}: mend the cell"
            ) from None
        page.content = content
        if title is not None:
            page.title = title

    return guarded


def on_post_build(config: MkDocsConfig) -> None:
    if _pool:
        _pool.shutdown()


def on_build_error(error: Exception) -> None:
    if _pool:
        _pool.shutdown(cancel_futures=True)


def _line(page: Page, message: str) -> int:
    """Where the failing cell begins in the file; nbclient quotes it between two rulers."""
    quoted = re.search(r"-{10,}\n(.*)\n", message)
    begins = json.dumps(quoted[1], ensure_ascii=False)[:-1] if quoted else None
    for number, text in enumerate(page.file.content_string.split("\n"), 1):
        if begins and text.strip().startswith(begins):
            return number
    return 1


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    uri = page.file.src_uri
    if not uri.endswith(".ipynb"):
        return None
    notebook = Path(page.file.abs_src_path or "")

    def key() -> Hashable:
        out = notebook.with_suffix(".out")
        return (
            "cells",
            uri,
            html,
            notebook.read_text("utf-8"),
            out.exists() and out.read_text("utf-8"),
        )

    content, tokens = memo.recall(key, lambda: _shown(html, notebook, uri))
    page.present_anchor_ids = {token["id"] for token in tokens}
    page.toc = get_toc(nest_toc_tokens(copy.deepcopy(tokens)))
    return content


def _shown(html: str, notebook: Path, uri: str) -> tuple[str, list[_FlatTocToken]]:
    """What stands on the page, and its headings. Refusal: an output is not what is committed."""
    found = cells.cells(html)
    shown = [_markdown(cell) or _code(cell, uri) for cell in found]
    codes = [cell for cell in found if cell.select_one(".highlight-ipynb")]
    cells.compare(notebook, f"docs/{uri}", [cells.output(cell) for cell in codes])
    content = "".join([shown[0], _download(uri), *shown[1:]])
    headings = BeautifulSoup(content, "html.parser").select("h1, h2, h3, h4")
    return content, [_toc_token(heading) for heading in headings]


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


def _code(cell: Tag, uri: str) -> str:
    if cell.select_one('[data-mime-type="application/vnd.jupyter.stderr"]'):
        raise Refusal(f"docs/{uri}:1: a cell writes to stderr: mend the cell, or catch it there")
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
