"""Gives a page a stub of the search; it fetches index and worker when a reader types.

Between both stands assets/search.js. docs/search.toml has what counts for less, and readers' words.
"""

import json
import re
import tomllib
from pathlib import Path

from hooks.errors import Refusal
from hooks.state import Build, Page

DATA = "search.toml"
OURS = "assets/search.js"
INDEX = "search/documents.json"
_THEIRS = re.compile(r'(?<="search": ")([^"]*?)(assets/javascripts/workers/search\.\w+\.min\.js)')
_SECTION = 2  # Material weighs a page twice to five times as much; a section has the answer


def weigh(build: Build) -> None:
    """Read docs/search.toml: what counts for less, and readers' words."""
    data = build.docs / DATA
    build.search = tomllib.loads(data.read_text("utf-8")) if data.exists() else {}
    weights = build.search.get("weight", {})
    for name in weights:
        if not any(uri.startswith(name) for uri in build.sources):
            raise Refusal(f"docs/{DATA}: [weight] names {name}, but no page begins so: fix it")
    for uri in build.sources:
        if named := [name for name in weights if uri.startswith(name)]:
            build.boosts[uri] = weights[max(named, key=len)]


def ask_for_stub(html: str, page: Page, build: Build) -> str:
    return _through_ours(html, build)


def ask_for_stub_in_template(html: str, name: str, build: Build) -> str:
    return _through_ours(html, build) if name.endswith(".html") else html


def _through_ours(html: str, build: Build) -> str:
    if found := _THEIRS.search(html):
        build.search_worker = found[2]
        return html[: found.start()] + found[1] + OURS + html[found.end() :]
    raise Refusal(
        f"a page does not name {_THEIRS.pattern}: Material has changed; so must search.py"
    )


def write(build: Build) -> None:
    """Part Material's index into the stub, which a page asks for at once, and the documents."""
    whole = build.site / "search/search_index.json"
    found = json.loads(whole.read_text("utf-8"))
    for entry in found["docs"]:
        if "#" in entry["location"]:
            entry["boost"] = entry.get("boost", 1) * _SECTION
    # addresses as seen from our script
    words = build.search.get("words", {})
    there = {"script": f"../{build.search_worker}", "index": f"../{INDEX}", "words": words}
    _write(build.site / INDEX, found["docs"])
    _write(whole, {"config": found["config"] | there, "docs": []})


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
