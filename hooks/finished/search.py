"""A page asks for a stub of the search; for the index, and Material's worker, when a reader types.

Between both stands assets/search.js. docs/search.toml has what counts for less, and readers' words.
"""

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal

DATA = "search.toml"
OURS = "assets/search.js"
INDEX = "search/documents.json"
_THEIRS = re.compile(r'(?<="search": ")([^"]*?)(assets/javascripts/workers/search\.\w+\.min\.js)')
_SECTION = 2  # Material weighs a page twice to five times as much; a section has the answer

_said: dict[str, Any] = {}  # docs/search.toml
_worker = ""  # Material's, from the root of the site


def on_pre_build(config: MkDocsConfig) -> None:
    global _worker
    _worker = ""


def on_files(files: Files, config: MkDocsConfig) -> None:
    _said.clear()
    data = Path(config.docs_dir) / DATA
    if data.exists():
        _said.update(tomllib.loads(data.read_text("utf-8")))
    pages = [file.src_uri for file in files.documentation_pages()]
    for name in _said.get("weight", {}):
        if not any(uri.startswith(name) for uri in pages):
            raise Refusal(f"docs/{DATA}: [weight] names {name}, but no page begins so: mend it")


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    weights = _said.get("weight", {})
    named = [name for name in weights if page.file.src_uri.startswith(name)]
    if named:
        page.meta["search"] = {"boost": weights[max(named, key=len)], **page.meta.get("search", {})}


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    return _through_ours(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str | None:
    return _through_ours(output) if template_name.endswith(".html") else None


def _through_ours(html: str) -> str:
    global _worker
    if found := _THEIRS.search(html):
        _worker = found[2]
        return html[: found.start()] + found[1] + OURS + html[found.end() :]
    raise Refusal(
        f"a page does not name {_THEIRS.pattern}: Material has changed; so must search.py"
    )


@event_priority(-100)  # Material's index is written
def on_post_build(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    whole = site / "search/search_index.json"
    found = json.loads(whole.read_text("utf-8"))
    for entry in found["docs"]:
        if "#" in entry["location"]:
            entry["boost"] = entry.get("boost", 1) * _SECTION
    # addresses as seen from our script
    there = {"script": f"../{_worker}", "index": f"../{INDEX}", "words": _said.get("words", {})}
    _write(site / INDEX, found["docs"])
    _write(whole, {"config": found["config"] | there, "docs": []})


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
