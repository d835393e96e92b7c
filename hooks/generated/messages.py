"""Lists the messages: every heading of the pages that the marker names, with its "Also:" texts."""

import re
from dataclasses import dataclass, field

from hooks.errors import Refusal
from hooks.state import Build, Source

MARKER = re.compile(r"<!-- messages: ([\w -]+) -->")
_TITLE = re.compile(r"# (?P<title>.+)")
_HEADING = re.compile(r"## (?P<text>.+) \{#(?P<anchor>[\w-]+)\}")


@dataclass
class Message:
    anchor: str
    text: str  # Markdown: what is not constant stands in asterisks
    also: list[str] = field(default_factory=list)  # with " · Python 3.11 to 3.13"


@dataclass
class Page:
    name: str  # "loops"
    title: str
    messages: list[Message]


def read(name: str, markdown: str) -> Page:
    """The messages of a page. Refusal: a heading without an anchor of its own."""
    lines = markdown.split("\n")
    page = Page(name, "", [])
    for number, line in enumerate(lines, 1):
        if found := _TITLE.fullmatch(line):
            page.title = found["title"]
        elif found := _HEADING.fullmatch(line):
            page.messages.append(Message(found["anchor"], found["text"]))
        elif line.startswith("## "):
            raise Refusal(f"{line} has no anchor: write {{#its-name}} behind the text", number)
        elif line.startswith("Also: ") and page.messages:
            page.messages[-1].also.append(line.removeprefix("Also: "))
    return page


def fill(markdown: str, page: Source, build: Build) -> str:
    marker = MARKER.search(markdown)
    if not marker:
        return markdown
    folder = page.path.with_suffix("")
    below = page.uri.removesuffix(".md")
    parts = []
    for name in marker[1].split():
        try:
            found = read(name, (folder / f"{name}.md").read_text("utf-8"))
        except OSError:
            line = markdown[: marker.start()].count("\n") + 1
            what = f"there is no docs/{below}/{name}.md: write it, or fix the marker"
            raise Refusal(f"docs/{page.uri}:{line}: {what}") from None
        except Refusal as refusal:
            raise refusal.at(f"docs/{below}/{name}.md:{refusal.line}") from None
        parts.append(_list(found, folder.name))
    return markdown.replace(marker[0], "\n\n".join(parts))


def _list(page: Page, folder: str) -> str:
    items = []
    for message in page.messages:
        address = f"{folder}/{page.name}.md#{message.anchor}"
        items.append(f"- [{message.text}]({address}){{: .message #{message.anchor} }}")
        for also in message.also:
            text, _, versions = also.partition(" · ")
            items.append(
                f"- [{text}]({address}){{: .message }}" + (f" {versions}" * bool(versions))
            )
    return "\n".join([f"## {page.title}", "", *items])
