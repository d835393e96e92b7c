"""Every address that was published is still there: each page, each heading, each example.

tests/data/addresses.txt has them, "page/" or "page/#anchor". A page that moves leaves one that says
where it went, as how-to/side-by-side.md does; `python -m tests.test_addresses site` adds new ones.
"""

import sys
from pathlib import Path

from bs4 import BeautifulSoup, SoupStrainer

LIST = Path(__file__).parent / "data" / "addresses.txt"
# without the title: its anchor is the top of the page, whatever it is called
_PARTS = SoupStrainer(["h2", "h3", "figure", "a"], id=True)


def published(site: Path) -> list[str]:
    """What a built site has."""
    found = set()
    for path in site.rglob("index.html"):
        if "assets" in path.parts:
            continue
        page = path.parent.relative_to(site).as_posix().replace(".", "", 1)
        page = f"{page}/" if page else "/"
        html = path.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
        parts = BeautifulSoup(html, "html.parser", parse_only=_PARTS).find_all(id=True)
        ids = (part["id"] for part in parts)
        # a part of a picture comes and goes with what its program does, and nobody links to it
        found |= {page, *(f"{page}#{one}" for one in ids if not one.startswith("tl-"))}
    return sorted(found)


def test_no_address_is_gone_and_each_is_listed(site):
    listed, there = LIST.read_text("utf-8").split("\n")[:-1], published(site)
    if not (site / "assets/python").exists():  # built without `make browser`: it has no playground
        listed = [one for one in listed if not one.startswith("practise/playground/")]
    assert len(there) > 1000
    gone = sorted(set(listed) - set(there))
    assert gone == [], "readers have these: leave a link there to where each went"
    new = sorted(set(there) - set(listed))
    assert new == [], f"published anew: python -m tests.test_addresses site adds to {LIST.name}"


if __name__ == "__main__":
    known = LIST.read_text("utf-8").split("\n")[:-1] if LIST.exists() else []
    every = sorted({*known, *published(Path(sys.argv[1]))})
    LIST.write_text("".join(f"{one}\n" for one in every), "utf-8")
