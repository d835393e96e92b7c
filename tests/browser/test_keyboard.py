"""What a reader without a mouse gets at, in which order, and how."""

import itertools

import pytest

from tests.chromium import search, until

KINDS = [
    "/",
    "/learn/one-fails/",
    "/how-to/deadlines/",
    "/how-to/in-a-notebook/",
    "/reference/gather/",
    "/reference/matrix/",
    "/reference/matrix/one-fails/",
    "/reference/messages/",
    "/reference/versions/",
    "/practise/exercises/",
    "/practise/playground/",
    "/about/how-to-read-a-timeline/",
    "/404.html",
]
# every stop that the tab key makes, as it makes it
LISTEN = """
window.stops = []
addEventListener("focusin", ({ target }) => {
    const { left, right, top, bottom } = target.getClientRects()[0]
    const inside = Boolean(target.closest("article"))
    const menu = Boolean(target.closest(".md-sidebar"))
    const what = target.outerHTML.slice(0, 90)
    const y = scrollY
    window.stops.push({ left, right, top: top + y, bottom: bottom + y, inside, menu, what })
})
"""
STOPS = 150  # of a page: more of the same kind follow


@pytest.fixture
def page(browser, address):
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


def focused(page, what="e => e.textContent.trim()"):
    return page.evaluate(f"({what})(document.activeElement)")


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", KINDS)
def test_tab_goes_down_the_page(page, address, path, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address + path)
    if path == "/practise/playground/" and page.locator("script[src*='/python/']").count():
        page.locator("textarea").wait_for()
    # the way there begins above the text, and that through the menu is long
    page.locator("article h1").evaluate("e => { e.tabIndex = -1; e.focus() }")
    page.evaluate("window.stops.length = 0")
    for _ in range(STOPS // 10):
        for _ in range(10):
            page.keyboard.press("Tab")
        if not page.evaluate("window.stops.at(-1).inside"):
            break
    inside = itertools.takewhile(lambda stop: stop["inside"], page.evaluate("window.stops"))
    stops = list(inside)
    assert len(stops) > 4
    up = [
        f"{one['what']} and then, above it, {other['what']}"
        for one, other in zip(stops, stops[1:], strict=False)
        # a column to the right begins above the end of the one before it
        if other["bottom"] <= one["top"] + 1 and other["left"] < one["right"] - 1
    ]
    assert up == []


def test_the_first_stop_leads_to_the_text(page, address):
    page.goto(f"{address}/reference/gather/")
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page, "e => Boolean(e.closest('article'))")
    assert focused(page, "e => e.getBoundingClientRect().top") < 800


def test_the_menu_of_a_narrow_window(page, address):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{address}/reference/gather/")
    link = page.get_by_role("link", name="shield", exact=True)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focused(page) == "Menu"
    page.keyboard.press("Enter")
    link.wait_for()
    while focused(page) != "shield":
        page.keyboard.press("Tab")
        assert focused(page, "e => e !== document.body")
        # the menu slides in: the first links have the keyboard while it still does
        until(page, "document.activeElement.getBoundingClientRect().left >= 0")
    page.keyboard.press("Enter")
    page.wait_for_url("**/reference/shield/")


def test_the_closed_menu_is_passed_over(page, address):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{address}/reference/gather/")
    for _ in range(12):
        page.keyboard.press("Tab")
    stops = page.evaluate("window.stops")
    assert any(stop["inside"] for stop in stops)
    assert [stop["what"] for stop in stops if stop["menu"]] == []


def test_the_search(page, address):
    page.goto(f"{address}/reference/gather/")
    search(page, "never retrieved")
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert focused(page, "e => e.matches('.md-search-result__link')")
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()


def test_what_an_example_offers(page, address):
    """In the order in which it stands there, each named."""
    page.goto(f"{address}/reference/gather/")
    figure = page.locator("figure.example").first
    figure.locator(".example__run button").first.wait_for()
    figure.get_by_title("Copy the program").focus()
    names = []
    for _ in range(8):
        names.append(
            focused(page, "e => (e.title || e.ariaLabel || e.textContent).split(/[ :]/)[0]")
        )
        page.keyboard.press("Tab")
    offered = [name for name in names if name in ("Copy", "Output", "Run", "More")]
    assert offered[:5] == ["Copy", "Copy", "Output", "Run", "More"]
