"""Leaves each page the style sheets and scripts that it uses; the common sheets become one."""

import hashlib
import re
from collections.abc import Iterator

from hooks.errors import Refusal
from hooks.state import Build, NewFile, Page

# only on pages whose HTML has one of these classes; all other style sheets are put together
USED = {
    "assets/chooser.css": "chooser",
    "assets/chooser.js": "chooser",
    "assets/copies.js": "highlight cell",
    "assets/cost.css": "cost",
    "assets/home.css": "doors",
    "assets/matrix.css": "matrix ecosystems",
    "assets/messages.css": "message",
    "assets/messages.js": "message",
    "assets/moments.js": "example",
    "assets/notebook.css": "cell",
    "assets/questions.css": "questions",
    "assets/versions.css": "versions",
}
_CLASSES = re.compile(r'class="([^"]*)"')
_TAG = re.compile(
    r'(?m)^[ \t]*<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]*)"[^>]*>(?:</script>)?\n?'
)


def join_styles(build: Build) -> Iterator[NewFile]:
    """The style sheets of most pages as one, whose name changes with what is in it."""
    options = build.options
    named = [*options.styles, *options.scripts, *options.modules]
    if unknown := sorted(USED.keys() - set(named)):
        raise Refusal(f"hooks/finished/assets.py:1: mkdocs.yml names no {unknown[0]}: fix either")
    common = [name for name in options.styles if name not in USED]
    text = "".join(build.read(name) or "" for name in common)
    name = f"assets/site.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
    options.left_out.update(common)
    options.styles = [name, *(one for one in options.styles if one in USED)]
    yield NewFile(name, text)


def drop_unused(html: str, page: Page, build: Build) -> str:
    return _without_unused(html)


def drop_unused_in_template(html: str, name: str, build: Build) -> str:
    return _without_unused(html) if name.endswith(".html") else html


def _without_unused(html: str) -> str:
    classes = set(" ".join(set(_CLASSES.findall(html))).split())
    unused = tuple(name for name, needed in USED.items() if classes.isdisjoint(needed.split()))
    return _TAG.sub(lambda tag: "" if tag[1].endswith(unused) else tag[0], html)
