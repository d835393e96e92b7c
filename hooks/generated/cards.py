"""Links the name of a call to its card: the first mention in each section of a page."""

import posixpath
import re
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from hooks.state import Build

_CARDS = {
    "gather": "reference/gather.md",
    "wait": "reference/wait.md",
    "as_completed": "reference/as_completed.md",
    "TaskGroup": "reference/taskgroup.md",
    "timeout": "reference/timeout.md",
    "timeout_at": "reference/timeout.md",
    "wait_for": "reference/timeout.md",
    "shield": "reference/shield.md",
    "create_task": "reference/create_task.md",
}
_MENTION = re.compile(r"(asyncio\.)?(\w+)(\(.*\))?")
_NO_LINKS = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary"}


def configure(build: Build) -> None:
    build.options.extensions.append(_CardLinks(build))


class _CardLinks(Extension):
    def __init__(self, build: Build):
        super().__init__()
        self.build = build

    def extendMarkdown(self, md: Markdown) -> None:
        # behind the inline patterns, before MkDocs makes addresses of the names of pages
        md.treeprocessors.register(_Linker(md, self.build), "cards", 5)


class _Linker(Treeprocessor):
    def __init__(self, md: Markdown, build: Build):
        super().__init__(md)
        self.build = build

    def run(self, root: Element) -> None:
        self.page = self.build.page.source.uri
        self.seen = {self.page}  # a card does not link to itself
        self._walk(root)

    def _walk(self, parent: Element) -> None:
        if re.fullmatch("h[1-6]", parent.tag):
            self.seen = {self.page}
        if parent.tag in _NO_LINKS:
            return
        for place, child in enumerate(parent):
            card = self._card(child) if child.tag == "code" else None
            if card is None or card in self.seen:
                self._walk(child)
                continue
            self.seen.add(card)
            folder = posixpath.dirname(self.page)
            link = Element("a", href=posixpath.relpath(card, folder))
            link.tail, child.tail = child.tail, None
            parent[place] = link
            link.append(child)

    def _card(self, code: Element) -> str | None:
        found = _MENTION.fullmatch(self._text(code))
        if not found or (found[2] == "timeout" and not (found[1] or found[3])):
            return None  # a bare `timeout` is a parameter more often than the call
        card = _CARDS.get(found[2])
        return card if card in self.build.sources else None

    def _text(self, code: Element) -> str:
        """Of a code span, which Python-Markdown may have put aside as HTML."""
        text = code.text or ""
        if stashed := HTML_PLACEHOLDER_RE.fullmatch(text):
            text = str(self.md.htmlStash.rawHtmlBlocks[int(stashed[1])])
        return unescape(re.sub("<[^>]*>", "", text))
