"""Converts a page to Markdown: sentences, tables, links, and each program with its run as text."""

from __future__ import annotations

import posixpath
import re
from functools import partial
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag
from markdown.extensions.toc import slugify
from markdownify import MarkdownConverter

from hooks.examples import figure
from hooks.examples.proof import Example, Other
from timeline import draw, transcript

ROOT = "\x00"  # before a path from the root of the site, until it is known from where it is read
_LINK = re.compile(rf"{ROOT}([^)#\s]*)(#[^)\s]*)?")
_FIGURE = re.compile(r'<figure class="example"[^>]* data-snippet="([^"]+)".*?</figure>', re.DOTALL)
_STARTER = re.compile(
    r'<section class="starter\b[^>]* data-starter="([^"]+)".*?'
    r'data-clipboard-text="([^"]*)".*?</section>',
    re.DOTALL,
)
_HERE = re.compile(r"(?m)^(.*?)\x01(\d+)\x01$")  # a program; before it, how far it is indented
# pictures, signs and controls; what is taken out before it is read costs no time
_LEFT_OUT = re.compile(
    r'<svg\b.*?</svg>|<form\b.*?</form>|<button\b.*?</button>|<a class="headerlink".*?</a>'
    r'|<ul class="tl-key".*?</ul>|<p class="matrix__key".*?</p>'
    r'|<code class="matrix__way".*?</code>',
    re.DOTALL,
)


def markdown(html: str, path: str, examples: dict[str, Example]) -> str:
    """``html``: what stands on the page; ``path``: of its twin, "how-to/first/index.md"."""
    blocks: list[str] = []

    def kept(text: str) -> str:
        blocks.append(text)
        return f"<p>\x01{len(blocks) - 1}\x01</p>"

    html = _FIGURE.sub(lambda found: kept(example(examples[unescape(found[1])])), html)
    html = _STARTER.sub(lambda found: kept(_starter(found[1], unescape(found[2]))), html)
    soup = BeautifulSoup(_LEFT_OUT.sub("", html), "html.parser")
    for tag in soup.find_all(["a", "dt", "img", "li"]):
        for name in tag.attrs.keys() & {"href", "src"}:
            tag[name] = _rooted(str(tag[name]), path)
        if named := tag.get("id"):
            (tag.insert_before if tag.name == "a" else partial(tag.insert, 0))(f"\x02{named}\x02")
    text = _Converter().convert_soup(soup).replace("\xa0", " ")
    text = re.sub("\x02(.*?)\x02", lambda found: _anchor(found[1].replace("\\", "")), text)
    text = re.sub(r"\n{3,}", "\n\n", re.sub(r"(?m)[ \t]+$", "", text)).strip()
    return _HERE.sub(lambda found: _indented(blocks[int(found[2])], found[1]), text) + "\n"


def programs(html: str) -> list[str]:
    """Those whose figures stand on the page."""
    return [unescape(path) for path in _FIGURE.findall(html)]


def linked(text: str, path: str, base: str = "") -> str:
    """A twin as it is read at ``path``; ``base``: what stands before each link instead."""
    folder = posixpath.dirname(path)

    def link(found: re.Match[str]) -> str:
        target, fragment = found[1], found[2] or ""
        if not base and target == path and fragment:
            return fragment
        return f"{base}{target if base else posixpath.relpath(target, folder)}{fragment}"

    return _LINK.sub(link, text)


def example(shown: Example) -> str:
    """A program, its run as its ``.out`` file has it, and the story of its timeline."""
    recording = shown.recording
    times = "in virtual seconds" if recording.clock == "virtual" else "in real time, not shown"
    ran = f"It ran on Python {shown.python} when this site was built, {times}:"
    if not shown.here:
        ran = f"It was recorded with Python {shown.python}, {times}:"
    return "\n\n".join([
        _anchor(figure.anchor(shown.path)),
        f"Program [`{shown.path}`]({ROOT}snippets/{shown.path}): {figure.claim(shown)}",
        _fence("python", shown.source),
        ran,
        _fence("text", transcript(recording)),
        f"Timeline: {draw.story(recording)}",
        *[part for other in shown.others for part in _other(other)],
    ])  # fmt: skip


def _other(other: Other) -> list[str]:
    """What older Pythons do otherwise."""
    return [
        f"Python {other.words} did otherwise (recorded with {other.recording.python}):",
        _fence("text", transcript(other.recording)),
        f"Timeline: {draw.story(other.recording)}",
    ]


def _starter(path: str, source: str) -> str:
    what = f"Program [`{path}`]({ROOT}snippets/{path}), which is yours to mend:"
    return f"{what}\n\n{_fence('python', source)}"


def _fence(language: str, text: str) -> str:
    longest = max(map(len, re.findall("`{3,}", text)), default=2)
    marks = "`" * (longest + 1)
    return f"{marks}{language}\n{text.rstrip()}\n{marks}"


def _anchor(name: str) -> str:
    return f'<a id="{name}"></a>'


def _indented(text: str, indent: str) -> str:
    """``indent``: what stands before its first line: a list's sign, or spaces."""
    spaces = "\n" + " " * len(indent)
    return indent + re.sub(r"\n(?=.)", lambda _: spaces, text)


def _rooted(href: str, path: str) -> str:
    """An address that a page of this site has, with ROOT before it; a page becomes its twin."""
    if urlsplit(href).scheme:
        return href
    address, mark, fragment = href.partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
    if not address:
        there = path
    elif address.endswith(("/", ".")):
        there = posixpath.normpath(posixpath.join(there, "index.md"))
    elif there.endswith(".html"):
        there = str(PurePosixPath(there).with_suffix(".md"))
    return f"{ROOT}{there}{mark}{fragment}"


class _Converter(MarkdownConverter):
    """What markdownify does not know of these pages."""

    def __init__(self) -> None:
        super().__init__(
            heading_style="ATX",
            bullets="-",
            code_language_callback=_language,
            table_infer_header=True,
        )

    def convert_summary(self, tag: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n**{text.strip()}**\n\n"

    def convert_hN(self, n: int, tag: Tag, text: str, parent_tags: set[str]) -> str:
        """With the name that links know it by, where that does not follow from its words."""
        heading: str = super().convert_hN(n, tag, text, parent_tags)  # type: ignore[misc]
        name = str(tag.get("id", ""))
        if not name or name == slugify(tag.get_text(), "-"):
            return heading
        return f"\n\n{_anchor(name)}{heading}"


def _language(pre: Tag) -> str:
    """Of a fence that stands on the page as it is, or of a cell of a notebook."""
    for around in [pre, *pre.parents]:
        for name in around.get("class") or ():
            if name.startswith("language-"):
                return str(name.removeprefix("language-"))
    return "python" if pre.find_parent(class_="cell") and not pre.get("class") else "text"
