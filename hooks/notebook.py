"""Notebook pages: what was executed, without the 600 KB of styles and scripts around it."""

import json
import re
import sys
import types
from html import escape
from pathlib import Path, PurePosixPath

from bs4 import BeautifulSoup
from markdown.extensions.toc import nest_toc_tokens
from mkdocs.plugins import event_priority
from mkdocs.structure.toc import get_toc

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hooks import cells
from hooks.refusal import Refusal

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@event_priority(-100)  # after mkdocs-jupyter has put its own render in place
def on_pre_page(page, config, files):
    if page.file.src_uri.endswith(".ipynb"):
        page.render = types.MethodType(_told_in_one_line(page.render), page)


def _told_in_one_line(render):
    def guarded(page, config, files):
        try:
            render(config, files)
        except Exception as error:
            raise Refusal(
                f"docs/{page.file.src_uri}:{_line(page, str(error))}: a cell of the notebook "
                f"fails: {_COLOUR.sub('', str(error)).strip().splitlines()[-1]}: mend the cell"
            ) from None

    return guarded


def _line(page, message):
    """Where the failing cell begins in the file; nbclient quotes it between two rulers."""
    quoted = re.search(r"-{10,}\n(.*)\n", message)
    begins = json.dumps(quoted[1], ensure_ascii=False)[:-1] if quoted else None
    for number, text in enumerate(page.file.content_string.split("\n"), 1):
        if begins and text.strip().startswith(begins):
            return number
    return 1


def on_page_content(html, page, config, files):
    uri = page.file.src_uri
    if not uri.endswith(".ipynb"):
        return None
    found = cells.cells(html)
    shown = [_markdown(cell) or _code(cell, uri) for cell in found]
    codes = [cell for cell in found if cell.select_one(".highlight-ipynb")]
    outputs = [cells.output(cell) for cell in codes]
    cells.compare(Path(page.file.abs_src_path), f"docs/{uri}", outputs)
    content = "".join([shown[0], _download(uri), *shown[1:]])
    headings = BeautifulSoup(content, "html.parser").select("h1, h2, h3, h4")
    page.present_anchor_ids = {heading["id"] for heading in headings}
    page.toc = get_toc(nest_toc_tokens([_toc_token(heading) for heading in headings]))
    return content


def _toc_token(heading):
    # mkdocs-jupyter's own leave out what stands in backticks
    name = escape(heading.get_text().removesuffix("¶"))
    return {"level": int(heading.name[1]), "id": heading["id"], "name": name}


def _markdown(cell):
    body = cell.select_one(".jp-RenderedMarkdown")
    if body is None:
        return ""
    for link in body.select("a.anchor-link"):
        link["class"], link["title"] = "headerlink", "Link to this section"
    return body.decode_contents()


def _code(cell, uri):
    if cell.select_one('[data-mime-type="application/vnd.jupyter.stderr"]'):
        raise Refusal(f"docs/{uri}:1: a cell writes to stderr: mend the cell, or catch it there")
    program = cell.select_one(".highlight-ipynb pre").decode_contents().strip("\n")
    shown = f'<div class="highlight"><pre><code>{program}</code></pre></div>'
    if text := cells.output(cell):
        shown += f'<pre class="cell-output no-copy"><code>{escape(text)}</code></pre>'
    shown = f'<div class="cell">{shown}</div>'
    if "celltag_solution" in cell["class"]:
        return f'<details class="success"><summary>Solution</summary>{shown}</details>'
    return shown


def _download(uri):
    # mkdocs-jupyter's include_source puts the file beside the page
    return f'<p><a href="{escape(PurePosixPath(uri).name)}" download>Download this notebook</a></p>'
