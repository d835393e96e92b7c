"""Writes each page once more, as Markdown, and puts a way to copy that on the page.

The twin of how-to/first/ is how-to/first/index.md: in the folder of its page, so that a relative
link of the one is right in the other, below any address that the site may have.
"""

from pathlib import Path, PurePosixPath

from hooks.exports import as_markdown
from hooks.finished import summary
from hooks.state import Build, Page, Twin

# no <link> in the head: Material takes each with rel="alternate" there for another language
_LINK = (
    '<a href="{}" class="md-content__button md-icon" rel="alternate" type="text/markdown" data-twin'
    ' title="This page as Markdown">{}</a>'
)


def add(html: str, page: Page, build: Build) -> str:
    """Make the twin of the page, and link to it."""
    path = str(PurePosixPath(page.dest).with_suffix(".md"))
    title = summary.plain(page.title)
    shown = tuple(build.examples[name] for name in as_markdown.programs(html))

    def made() -> Twin:
        text = as_markdown.markdown(html, path, build.examples)
        return Twin(title, path, text, summary.of(html))

    key = ("twin", path, title, html, shown)
    build.twins[page.uri] = build.memo.recall(lambda: key, made)
    return _LINK.format(PurePosixPath(path).name, build.options.icon) + html


def write(build: Build) -> None:
    for twin in build.twins.values():
        file = Path(build.site, twin.path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(as_markdown.linked(twin.text, twin.path), "utf-8", newline="\n")
