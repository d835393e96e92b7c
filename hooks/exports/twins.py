"""Writes each page once more, as Markdown, and puts a way to copy that on the page.

The twin of how-to/first/ is how-to/first/index.md: in the folder of its page, so that a relative
link of the one is right in the other, below any address that the site may have.
"""

import sys
from pathlib import Path, PurePosixPath

import material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks import memo, seen
from hooks.exports import as_markdown as twin
from hooks.finished import summary

_ICON = "templates/.icons/material/language-markdown-outline.svg"
# no <link> in the head: Material takes each with rel="alternate" there for another language
_LINK = (
    '<a href="{}" class="md-content__button md-icon" rel="alternate" type="text/markdown" data-twin'
    ' title="This page as Markdown">{}</a>'
)


@event_priority(-200)  # what stands on the page, and the search has read it
def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    path = str(PurePosixPath(page.file.dest_uri).with_suffix(".md"))
    html, title = page.content or "", summary.plain(page.title)
    shown = tuple(seen.examples[name] for name in twin.programs(html))

    def made() -> seen.Twin:
        said = summary.of(html)
        return seen.Twin(title, path, twin.markdown(html, path, seen.examples), said)

    key = ("twin", path, title, html, shown)
    seen.twins[page.file.src_uri] = memo.recall(lambda: key, made)
    page.content = _LINK.format(PurePosixPath(path).name, _icon()) + html


def on_post_build(config: MkDocsConfig) -> None:
    for one in seen.twins.values():
        file = Path(config.site_dir, one.path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(twin.linked(one.text, one.path), "utf-8", newline="\n")


def _icon() -> str:
    return (Path(material.__file__).parent / _ICON).read_text("utf-8")
