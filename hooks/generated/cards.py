"""Links the name of a call to its card: the first mention in each section of a page."""

import posixpath
import re
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

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

_links: "CardLinks"  # of this build


def on_config(config: MkDocsConfig) -> None:
    global _links
    _links = CardLinks()
    extensions: list[Any] = config.markdown_extensions  # an instance will do, too
    extensions.append(_links)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    _links.page = page.file.src_uri
    _links.cards = {
        name: uri for name, uri in _CARDS.items() if files.get_file_from_path(uri) is not None
    }


class CardLinks(Extension):
    """``page`` and its ``cards`` (name of a call: page below docs/) are set before each page."""

    page = ""
    cards: dict[str, str] = {}

    def extendMarkdown(self, md: Markdown) -> None:
        # behind the inline patterns, before MkDocs makes addresses of the names of pages
        md.treeprocessors.register(_Linker(md, self), "cards", 5)


class _Linker(Treeprocessor):
    def __init__(self, md: Markdown, links: CardLinks):
        super().__init__(md)
        self.links = links

    def run(self, root: Element) -> None:
        self.seen = {self.links.page}  # a card does not link to itself
        self._walk(root)

    def _walk(self, parent: Element) -> None:
        if re.fullmatch("h[1-6]", parent.tag):
            self.seen = {self.links.page}
        if parent.tag in _NO_LINKS:
            return
        for place, child in enumerate(parent):
            card = self._card(child) if child.tag == "code" else None
            if card is None or card in self.seen:
                self._walk(child)
                continue
            self.seen.add(card)
            folder = posixpath.dirname(self.links.page)
            link = Element("a", href=posixpath.relpath(card, folder))
            link.tail, child.tail = child.tail, None
            parent[place] = link
            link.append(child)

    def _card(self, code: Element) -> str | None:
        found = _MENTION.fullmatch(self._text(code))
        if not found or (found[2] == "timeout" and not (found[1] or found[3])):
            return None  # a bare `timeout` is a parameter more often than the call
        return self.links.cards.get(found[2])

    def _text(self, code: Element) -> str:
        """Of a code span, which Python-Markdown may have put aside as HTML."""
        text = code.text or ""
        if stashed := HTML_PLACEHOLDER_RE.fullmatch(text):
            text = str(self.md.htmlStash.rawHtmlBlocks[int(stashed[1])])
        return unescape(re.sub("<[^>]*>", "", text))
