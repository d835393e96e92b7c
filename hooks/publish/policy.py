"""Writes the Content-Security-Policy: this site's own files, and inline scripts by their hash.

Each page has it in a meta tag; `_headers` has it for hosts that read that.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from hooks.errors import Refusal
from hooks.state import Build, Page

META = '<meta http-equiv="Content-Security-Policy" content="{}">'
FIRST = '<meta charset="utf-8">'  # the policy stands right behind it, before any script
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
_DATA = re.compile(r"""type=["']?application/""")  # is not run, and needs no hash
_TAG = re.compile(r"""<([a-z][^\s/>]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?""")
# each begins with letters, which a search finds quickly in a whole page
_SUSPECT = [
    re.compile(text)
    for text in ("<style", r"style(?<![\w-]style)\s*=", r"on(?<![\w-]on)[a-z]+\s*=", "javascript")
]


def scripts(html: str) -> list[str]:
    """The hashes of the inline scripts, as a policy names them."""
    found = _SCRIPT.findall(html)
    inline = [text for tag, text in found if "src=" not in tag and not _DATA.search(tag)]
    return [digest(text) for text in inline]


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def of_page(hashes: list[str]) -> str:
    """The policy of a page. Where a host sends a header, both hold."""
    return _joined(hashes, "'self'", [])


def of_host(hashes: list[str]) -> str:
    """The policy of every file: of the frame too, in which programs run."""
    wasm = "'wasm-unsafe-eval'"  # compiles WebAssembly, and evaluates no text
    return _joined([*hashes, wasm], "'self' blob:", ["frame-ancestors 'self'"])


def _joined(scripts: list[str], workers: str, more: list[str]) -> str:
    return "; ".join([
        "default-src 'self'",  # Firefox loads the next page ahead, and asks this
        "object-src 'none'",
        f"script-src 'self' {' '.join(scripts)}",
        "style-src 'self'",
        "img-src 'self' data:",  # Material's icons are in its style sheet
        "connect-src 'self'",
        "frame-src 'self'",
        f"worker-src {workers}",
        "base-uri 'none'",
        "form-action 'none'",
        *more,
    ])  # fmt: skip


def forbidden(html: str) -> list[str]:
    """What stands in the HTML and the policy would not let act."""
    html = _SCRIPT.sub("", html)
    lower = html.lower()
    if not any(suspect.search(lower) for suspect in _SUSPECT):
        return []
    tags = _TAG.findall(html)
    return [found for tag in tags for found in _acts(*tag)]


def _acts(tag: str, rest: str) -> Iterator[str]:
    if tag.lower() == "style":
        yield "<style>"
    for name, value in _ATTRIBUTE.findall(rest):
        address = unescape(value.strip("\"'")).strip().lower()
        acts = name.lower() == "style" or name.lower().startswith("on")
        if acts or address.startswith("javascript:"):
            yield f"<{tag} {name}={value}>"


def check(html: str, page: Page, build: Build) -> None:
    for found in forbidden(html):
        raise Refusal(
            f"docs/{page.uri}:1: the HTML has {found}, which the site's policy forbids: "
            "use a class and a style sheet, or a script of its own"
        )


def write(build: Build) -> None:
    """Into each page, and for hosts that read it from a file."""
    site = build.site
    texts = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    # the frame that programs run in has a policy of its own
    pages = {path: text for path, text in texts.items() if not path.is_relative_to(site / "assets")}
    policy = of_page(_hashes(pages))
    for path, text in pages.items():
        head, first, rest = text.partition(FIRST)
        if not first or "<script" in head:
            where = path.relative_to(site).as_posix()
            raise Refusal(f"{where}:1: no {FIRST} before its scripts: the policy has no place")
        path.write_text(f"{head}{FIRST}{META.format(policy)}{rest}", "utf-8")
    host = of_host(_hashes(texts))
    (site / "_headers").write_text(
        f"/*\n  Content-Security-Policy: {host}\n  X-Content-Type-Options: nosniff\n", "utf-8"
    )


def _hashes(texts: dict[Path, str]) -> list[str]:
    return sorted({one for text in texts.values() for one in scripts(text)})


def allow_reload(page: str) -> str:
    """``page``, to which MkDocs has added a last script of its own: that one may run too."""
    return page.replace("script-src 'self'", f"script-src 'self' {scripts(page)[-1]}", 1)
