"""Makes the picture that a link to the site shows elsewhere: ``python -m tools.social``.

It is README.md's own, under the name of the site. What it is made from is written into it, so that
tests/test_social.py knows when it has to be made anew. That needs Chromium.
"""

import hashlib
import struct
import sys
import zlib
from pathlib import Path

from playwright.sync_api import sync_playwright

from hooks.finished.social import SIZE
from tests.chromium import launched

DOCS = Path(__file__).parents[1] / "docs"
DRAWING, PICTURE = DOCS / "assets/gather-fails.svg", DOCS / "assets/social.png"
KEY = b"Source"  # of a text in a PNG file
CARD = """\
<!doctype html>
<meta charset="utf-8">
<style>
body {{ margin: 0; background: #fff; color: #1c2733; font: 30px "DejaVu Sans", sans-serif }}
main {{ border-left: 20px solid #2c3b45; box-sizing: border-box; height: 630px;
  padding: 46px 60px }}
h1 {{ font-size: 68px; letter-spacing: -1px; margin: 0 }}
p {{ color: #45525f; font-size: 29px; margin: 14px 0 56px }}
svg + p {{ color: #1c2733; margin: 64px 0 0 }}
svg {{ display: block; height: auto; width: 100% }}
</style>
<main><h1>Gather or Wait</h1>
<p>You started several things with asyncio. How should you wait for them?</p>
{drawing}
<p>Answered by programs that ran: every line has its exact time.</p>
</main>"""


def card() -> str:
    return CARD.format(drawing=DRAWING.read_text("utf-8"))


def source() -> str:
    """What the picture is made from, in short."""
    return hashlib.sha256(card().encode()).hexdigest()


def chunks(png: bytes):
    """(kind, data) of each part of a PNG file."""
    at = 8
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        yield kind, png[at + 8 : at + 8 + size]
        at += 12 + size


def noted(png: bytes, text: str) -> bytes:
    """With a text in it, behind the head."""
    data = b"tEXt" + KEY + b"\0" + text.encode("ascii")
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    head = 8 + 12 + 13  # signature and IHDR
    return png[:head] + chunk + png[head:]


def main() -> None:
    width, height = SIZE
    with sync_playwright() as playwright:
        browser = launched(playwright.chromium.launch)
        if browser is None:
            sys.exit("no Chromium was found: install it, or set CHROMIUM to its path")
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
        page.set_content(card())
        PICTURE.write_bytes(noted(page.screenshot(), source()))
        browser.close()
    print(f"{PICTURE}: {PICTURE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
