"""The pages that the command line makes, looked at in Chromium."""

import pytest

from tests.draw.own_programs import PROGRAMS, drawn
from tests.draw.test_looks import FRAME, LOOK, ROOMY, WIDTHS
from timeline import draw

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", (1280, 360))
def test_the_page_asks_for_nothing_and_fits(width, browser, tmp_path):
    context = browser.new_context(viewport={"width": width, "height": 800})
    requests, complaints = [], []
    context.on("request", lambda request: requests.append(request.url))
    context.on("console", lambda message: complaints.append(message.text))
    page = context.new_page()
    for name in PROGRAMS:
        path = tmp_path / f"{name}.html"
        path.write_text(drawn(name).page, encoding="utf-8")
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    context.close()
    assert requests == [(tmp_path / f"{name}.html").as_uri() for name in PROGRAMS]
    assert complaints == []


@pytest.mark.parametrize("name", PROGRAMS)
def test_words_have_room_in_every_width(name, browser):
    page = browser.new_page()
    section = f'<section id="{name}">{drawn(name).figure}</section>'
    page.set_content(FRAME.format(draw.css(), ROOMY, section))
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width + 16, "height": 800})
        found[width] = page.evaluate(LOOK)
    page.close()
    assert not any(found.values()), found
