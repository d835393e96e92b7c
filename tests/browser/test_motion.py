"""Where a reader asks for less motion, nothing moves."""

import pytest

from tests.browser.test_keyboard import KINDS

MOVES = """() => {
    const moves = ({ animationName, scrollBehavior, transitionDuration }) =>
        animationName !== "none" || scrollBehavior === "smooth" || /[1-9]/.test(transitionDuration)
    const parts = (e) => [null, "::before", "::after"].map((part) => getComputedStyle(e, part))
    return [...document.querySelectorAll("*")]
        .filter((e) => e.checkVisibility() && parts(e).some(moves))
        .map((e) => e.outerHTML.slice(0, 90))
}"""


@pytest.mark.parametrize("wish", ["reduce", "no-preference"])
def test_motion(browser, address, wish):
    context = browser.new_context(
        reduced_motion=wish, viewport={"width": 360, "height": 800}, has_touch=False
    )
    page = context.new_page()
    moving = {}
    for path in KINDS:
        page.goto(address + path)
        page.locator(".md-header label[for=__drawer]").click()
        moving[path] = page.evaluate(MOVES)
    context.close()
    if wish == "reduce":
        assert {path: found for path, found in moving.items() if found} == {}
    else:  # so that the question can be answered with yes
        assert all(moving.values())
