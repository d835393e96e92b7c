"""What a link to a page shows elsewhere: title, first sentences, and a picture of our own.

A picture needs an absolute address, so it is named only where the site is known to stand.
"""

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.finished import summary
from hooks.site_url import published

PICTURE = "assets/social.png"  # python -m tests.social makes it
SIZE = 1200, 630
SHOWS = "A timeline: gather raises ValueError at 2 s, while job c runs on until 3 s"


@event_priority(-150)
def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    """Also for what a search engine shows: every page has sentences of its own."""
    page.meta.setdefault("description", summary.of(page.content or "") or config.site_description)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str | None:
    tags = "".join(
        f'<meta {kind}="{name}" content="{escape(text)}">'
        for kind, name, text in _tags(page, config)
    )
    return output.replace("</head>", f"{tags}</head>", 1)


def _tags(page: Page, config: MkDocsConfig) -> Iterator[tuple[str, str, str]]:
    title = config.site_name if page.is_homepage else summary.plain(page.title)
    yield "property", "og:type", "website" if page.is_homepage else "article"
    yield "property", "og:site_name", config.site_name
    yield "property", "og:title", title
    yield "property", "og:description", page.meta["description"]
    if not (site := published(config)):
        yield "name", "twitter:card", "summary"
        return
    yield "property", "og:url", page.canonical_url or site
    yield "property", "og:image", f"{site}{PICTURE}"
    yield "property", "og:image:width", str(SIZE[0])
    yield "property", "og:image:height", str(SIZE[1])
    yield "property", "og:image:alt", SHOWS
    yield "name", "twitter:card", "summary_large_image"
