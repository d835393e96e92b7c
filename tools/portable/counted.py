"""What stands in a built site: its programs, tables and links, and what is on every page."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

FIGURE = re.compile(r'<figure class="example".*?</figure>', re.DOTALL)
SEARCH = " data-search-exclude"  # a hook adds it when the page is finished; no reader sees it
PARTS = {
    "comparisons": '<figure class="comparison',
    "tables of the matrix": '<table class="matrix__table',
    "starters of exercises": '<section class="starter',
    "charts of cost": '<figure class="cost',
}
ON_A_PAGE = {
    "a security policy": 'http-equiv="Content-Security-Policy"',
    "Run": "assets/python/page-",
    "the day of its last change": 'class="page-foot"',
    "a link to its Markdown": "data-twin",
    "a picture for link previews": 'property="og:image"',
    "a description": 'name="description"',
    "its canonical address": 'rel="canonical"',
}
FILES = ["sitemap.xml", "404.html", "_headers", "llms.txt", "llms-full.txt", "behaviours.json"]
FILES += ["search/search_index.json"]


class Page(NamedTuple):
    figures: dict[str, str]  # the HTML by the program
    text: list[str]  # the words of the article outside its figures
    parts: Counter[str]
    broken: list[str]  # links to a file or an anchor that is not there


def counted(site: Path) -> dict[str, Page]:
    """Each page by its address below the site: "reference/gather/"."""
    texts = {path: path.read_text("utf-8") for path in sorted(site.rglob("index.html"))}
    ids = {path: set(re.findall(r'\bid="?([^\s">]+)', text)) for path, text in texts.items()}
    return {
        path.parent.relative_to(site).as_posix(): _page(path, text, ids)
        for path, text in texts.items()
    }


def _page(path: Path, text: str, ids: dict[Path, set[str]]) -> Page:
    found = [one.replace(SEARCH, "") for one in FIGURE.findall(text)]
    figures = {re.findall(r'data-snippet="([^"]+)"', one)[0]: one for one in found}
    parts = Counter({name: text.count(mark) for name, mark in PARTS.items()})
    parts.update(name for name, mark in ON_A_PAGE.items() if mark in text)
    article = BeautifulSoup(FIGURE.sub("", text), "html.parser").find("article")
    links = article.find_all("a", href=True) if article else []
    broken = [link["href"] for link in links if not _leads(path, link["href"], ids)]
    for extra in article.select(".headerlink, .md-content__button, .page-foot") if article else ():
        extra.decompose()
    return Page(figures, article.get_text(" ").split() if article else [], parts, broken)


def _leads(path: Path, href: str, ids: dict[Path, set[str]]) -> bool:
    """Whether a link leads to a file of the site and to an anchor in it, or elsewhere."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return True
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    target = target / "index.html" if target.is_dir() else target
    if target not in ids:
        return target.is_file()
    return not parts.fragment or unquote(parts.fragment) in ids[target]
