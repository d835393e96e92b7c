"""The picture for links elsewhere is of the drawing as it is today, and of the size it is said."""

import struct

from bs4 import BeautifulSoup

from hooks.finished import social as tags
from tools import social


def test_the_picture_is_made_from_what_stands_there_today():
    png = social.PICTURE.read_bytes()
    parts = dict(reversed(list(social.chunks(png))))
    assert struct.unpack(">II", parts[b"IHDR"][:8]) == tags.SIZE
    assert len(png) < 100_000
    key, _, noted = parts[b"tEXt"].partition(b"\0")
    again = "make it anew: python -m tools.social"
    assert (key, noted.decode()) == (social.KEY, social.source()), again


def test_it_is_where_pages_say(site):
    assert (site / tags.PICTURE).read_bytes() == social.PICTURE.read_bytes()


def test_its_words_are_those_of_the_drawing():
    """What is read out where the picture is shown."""
    words = BeautifulSoup(social.DRAWING.read_text("utf-8"), "html.parser").svg.desc.text
    for part in ("gather raises ValueError", "at 2 s", "job c"):
        assert part in tags.SHOWS and part in words


def test_every_page_has_a_title_and_sentences_of_its_own(site):
    heads = {}
    for page in site.rglob("index.html"):
        text = page.read_text("utf-8").partition("</head>")[0] + "</head>"
        head = BeautifulSoup(text, "html.parser")
        title, said = (
            head.select_one(f'meta[property="og:{name}"]')["content"]
            for name in ("title", "description")
        )
        assert title and 20 < len(said) <= 260, page
        assert head.select_one("meta[name=description]")["content"] == said
        heads.setdefault(said, []).append(page.relative_to(site).as_posix())
    assert [pages for pages in heads.values() if len(pages) > 1] == []
