"""What the pages may load and run stands on each of them, in `_headers`, and nowhere too wide."""

import base64
import hashlib
import re

import pytest
from bs4 import BeautifulSoup

from hooks.publish import policy
from tests.browser.policed import headers


def directives(text):
    parts = (part.split() for part in text.split("; "))
    return {name: words for name, *words in parts}


def of(page):
    soup = BeautifulSoup(page[: page.index("</head>")], "html.parser")
    found = soup.select("meta[http-equiv]")
    assert [meta["http-equiv"] for meta in found] == ["Content-Security-Policy"]
    assert soup.head.find_all(True)[1] is found[0]  # before it stands the charset, and no script
    return directives(found[0]["content"])


def test_every_page_has_it(site):
    """The same on each, so that a page may show another in its place."""
    pages = [site / "index.html", site / "404.html", *site.glob("*/**/index.html")]
    assert len(pages) > 60
    assert len({str(of(page.read_text("utf-8"))) for page in pages}) == 1


def test_scripts_are_known_by_their_hash(site):
    known = of((site / "index.html").read_text("utf-8"))["script-src"]
    pages = "".join(page.read_text("utf-8") for page in site.rglob("index.html"))
    inline = set(re.findall(r"<script>(.*?)</script>", pages, re.DOTALL))
    digests = [hashlib.sha256(script.encode()).digest() for script in inline]
    seen = {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}
    assert seen and seen <= set(known)  # the page that is not found has one more
    assert len(set(known) - seen) == 2 and "'self'" in known


def test_a_picture_has_no_styles_of_its_own(site):
    """Opened by itself it is a page, and no host lets them act."""
    pictures = list(site.rglob("*.svg"))
    assert pictures and [one for one in pictures if b"style" in one.read_bytes()] == []


def test_nothing_is_wide(site):
    host = dict(headers(site))
    assert host.pop("X-Content-Type-Options") == "nosniff"
    for found in (directives(host["Content-Security-Policy"]), of((site / "404.html").read_text())):
        words = {word for words in found.values() for word in words if "sha256" not in word}
        assert words <= {"'none'", "'self'", "data:", "blob:", "'wasm-unsafe-eval'"}
        assert found["object-src"] == found["base-uri"] == found["form-action"] == ["'none'"]
        assert found["default-src"] == ["'self'"]
        assert found["style-src"] == ["'self'"]
        assert [name for name, words in found.items() if "blob:" in words] in ([], ["worker-src"])
    # Cloudflare Pages takes no longer line
    assert max(map(len, (site / "_headers").read_text("utf-8").splitlines())) < 2000


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ('<p style="color: red">x</p>', ['<p style="color: red">']),
        ("<p class='a>b' STYLE=x>", ["<p STYLE=x>"]),
        ("<style>p {}</style>", ["<style>"]),
        ('<img src=x onerror="y()">', ['<img onerror="y()">']),
        ('<a href=" javascript&#58;y()">x</a>', ['<a href=" javascript&#58;y()">']),
        ('<button data-clipboard-text="a <p style=x> onclick=y">x</button>', []),
        ("<p>style=x, onclick=y and javascript: in words</p>", []),
        ("<script>on = style</script>", []),
    ],
)
def test_what_could_not_act_is_found(html, found):
    assert policy.forbidden(html) == found
