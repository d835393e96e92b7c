"""axe-core finds nothing to say about what is open for a while: the search, and the menu."""

import pytest

from tests.browser.conftest import ASKED, AXE
from tests.chromium import search

OPENED = {
    "search": [("/", 1280), ("/", 360), ("/404.html", 1280)],
    "menu": [("/", 360), ("/reference/matrix/one-fails/", 360)],
}


def found(page):
    search(page, "never retrieved")
    page.locator(".md-search-result__item").first.wait_for()


def menu(page):
    page.locator(".md-header label[for=__drawer]").click()
    page.locator(".md-sidebar--primary .md-nav__link").filter(visible=True).first.wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", OPENED)
def test_axe(browser, address, what, scheme):
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
    for script in (AXE, ASKED):
        context.add_init_script(path=script)
    page = context.new_page()
    for path, width in OPENED[what]:
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(address + path)
        {"search": found, "menu": menu}[what](page)
        wrong = page.evaluate("asked.shape(true)") + page.evaluate("asked.contrast([])")[1]
        assert wrong == [], f"{path} at {width} px"
    context.close()
