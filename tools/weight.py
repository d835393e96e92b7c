"""What a page weighs on the wire, compressed, before its reader acts: ``python -m tools.weight``.

Counted by its own references: style sheets, scripts with all that they import, pictures, and what
Material's script asks for.
"""

import json
import posixpath
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, SoupStrainer

from tests.host import packed

LIMIT = 150_000  # bytes
THEME = ("assets/javascripts/", "assets/stylesheets/")
ASKED = "search/search_index.json"  # by Material's script, and a worker
_IMPORT = re.compile(r'(?:from|import)\s*"(\./[^"]+|\.\./[^"]+)"')
_REFERRING = SoupStrainer(["link", "script", "img", "source", "object", "iframe", "form"])


def fetched(site: Path, page: Path) -> dict[str, int]:
    """Each file that a browser fetches for a page, below ``site``, and its bytes on the wire."""
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser", parse_only=_REFERRING)
    here = page.relative_to(site).as_posix()
    names = {here, *(_below(here, one) for one in _addresses(soup))}
    if config := soup.find("script", id="__config"):
        names |= {ASKED, _below(here, json.loads(config.string)["search"])}
    return {
        name: len(packed(site / name)) for found in names for name in _with_imports(site, found)
    }


def _addresses(soup):
    for link in soup.find_all("link"):
        if set(link.get("rel", ())) & {"stylesheet", "icon", "preload", "modulepreload"}:
            yield link["href"]
    for name, attribute in (
        ("script", "src"),
        ("img", "src"),
        ("iframe", "src"),
        ("object", "data"),
    ):
        for one in soup.find_all(name):
            if one.get(attribute) and not one[attribute].startswith("data:"):
                yield one[attribute]


def _below(here, address):
    """An address on a page as a path below the site; "/x" of the page that is not found too."""
    path = urlsplit(address).path
    return (
        path.lstrip("/")
        if path.startswith("/")
        else posixpath.normpath(posixpath.join(posixpath.dirname(here), path))
    )


def _with_imports(site, name):
    yield name
    if name.endswith(".js"):
        for imported in _IMPORT.findall((site / name).read_text("utf-8")):
            yield from _with_imports(site, _below(name, imported))


def pages(site: Path) -> list[Path]:
    return sorted(path for path in site.rglob("*.html") if "assets" not in path.parts)


def main() -> None:
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    for page in pages(site):
        found = fetched(site, page)
        theme = sum(size for name, size in found.items() if name.startswith(THEME))
        own = found[page.relative_to(site).as_posix()]
        print(
            f"{sum(found.values()) / 1000:6.1f} KB = {own / 1000:5.1f} page + {theme / 1000:5.1f} "
            f"theme + {(sum(found.values()) - own - theme) / 1000:5.1f} the rest in "
            f"{len(found)} files  {page.relative_to(site).parent.as_posix()}"
        )


if __name__ == "__main__":
    main()
