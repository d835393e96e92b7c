"""Without JavaScript everything is there but running code, and nothing that would do nothing."""

import pytest

from tests.browser.test_keyboard import KINDS


@pytest.fixture(scope="module")
def page(browser, address):
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(params=[1280, 360])
def width(page, request):
    page.set_viewport_size({"width": request.param, "height": 800})
    return request.param


@pytest.mark.parametrize("path", KINDS)
def test_nothing_is_there_that_does_nothing(page, address, path, width):
    page.goto(address + path)
    dead = "button, select, textarea, input:not(.md-toggle), .md-search, label[for=__search]"
    dead = page.locator(dead).filter(visible=True)
    assert [one.evaluate("e => e.outerHTML") for one in dead.all()] == []
    # what takes no room can still have the focus
    assert page.locator("[data-md-component=palette]").is_hidden()


@pytest.mark.parametrize("path", KINDS)
def test_pictures_outputs_programs_and_tables_are_there(page, address, path, width):
    page.goto(address + path)
    parts = "article :is(.example__picture, .example__output, .example__program, table)"
    free = page.locator(parts).evaluate_all(
        """all => all.filter((e) => !e.closest("details:not([open])") && !e.closest("[hidden]"))
            .map((e) => [e.className, e.checkVisibility(), e.getBoundingClientRect().height])"""
    )
    assert [name for name, seen, height in free if not seen or height < 10] == []


def test_folds_open(page, address, width):
    page.goto(f"{address}/practise/exercises/")
    solution = page.locator("article details.success").first
    solution.locator("summary").first.click()
    assert solution.locator(".example__program").first.is_visible()


def test_the_menu_opens(page, address):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(f"{address}/reference/gather/")
    link = page.get_by_role("link", name="shield", exact=True)
    assert link.filter(visible=True).count() == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    link.click()
    assert page.url == f"{address}/reference/shield/"


def test_the_chooser_is_a_list(page, address, width):
    page.goto(f"{address}/")
    answers = page.locator(".chooser a.chooser__program").filter(visible=True)
    assert answers.count() >= 8
    assert page.locator(".chooser__form").is_hidden()
