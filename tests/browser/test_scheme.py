"""What the browser itself draws, its scroll bars for one, is dark where the page is."""

import pytest

SCHEME = "getComputedStyle(document.documentElement).colorScheme"


@pytest.mark.parametrize(("wish", "shown"), [("light", "normal"), ("dark", "dark")])
def test_the_scheme_of_the_system(browser, address, wish, shown):
    context = browser.new_context(color_scheme=wish)
    page = context.new_page()
    page.goto(f"{address}/about/licence/")
    assert page.evaluate(SCHEME) == shown
    context.close()


def test_the_scheme_that_was_chosen(browser, address):
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(f"{address}/about/licence/")
    seen = []
    for _ in range(3):  # light, dark, and as the system has it
        page.locator("label[for^=__palette]:visible").click()
        seen.append((page.evaluate("document.body.dataset.mdColorScheme"), page.evaluate(SCHEME)))
    assert sorted(seen) == [("default", "normal"), ("default", "normal"), ("slate", "dark")]
    context.close()
