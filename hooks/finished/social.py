"""What a link to a page shows elsewhere: title, first sentences, and a picture of our own.

A picture needs an absolute address, so it is named only where the site is known to stand.
"""

from collections.abc import Iterator
from html import escape

from hooks.addresses import published
from hooks.finished import summary
from hooks.state import Build, Options, Page

PICTURE = "assets/social.png"  # python -m tools.social makes it
SIZE = 1200, 630
SHOWS = "A timeline: gather raises ValueError at 2 s, while job c runs on until 3 s"


def describe(html: str, page: Page, build: Build) -> str:
    """Also for what a search engine shows: every page has sentences of its own."""
    build.descriptions[page.uri] = summary.of(html) or build.options.description
    return html


def add_tags(html: str, page: Page, build: Build) -> str:
    tags = "".join(
        f'<meta {kind}="{name}" content="{escape(text)}">'
        for kind, name, text in _tags(page, build.options)
    )
    return html.replace("</head>", f"{tags}</head>", 1)


def _tags(page: Page, options: Options) -> Iterator[tuple[str, str, str]]:
    title = options.name if page.is_home else summary.plain(page.title)
    yield "property", "og:type", "website" if page.is_home else "article"
    yield "property", "og:site_name", options.name
    yield "property", "og:title", title
    yield "property", "og:description", page.description
    if not (site := published(options.site_url)):
        yield "name", "twitter:card", "summary"
        return
    yield "property", "og:url", page.address or site
    yield "property", "og:image", f"{site}{PICTURE}"
    yield "property", "og:image:width", str(SIZE[0])
    yield "property", "og:image:height", str(SIZE[1])
    yield "property", "og:image:alt", SHOWS
    yield "name", "twitter:card", "summary_large_image"
