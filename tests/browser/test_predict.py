"""A program to be predicted: its answer comes with a click or a key, and is on paper."""

import pytest

PAGE = "/learn/one-fails/"
PARTS = [".example__picture", ".example__output", ".example__seen", ".example__told"]


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without"])
def page(browser, address, request):
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, java_script_enabled=request.param
    )
    page = context.new_page()
    page.goto(address + PAGE)
    yield page
    context.close()


def seen(page):
    """Of the first example: whether its program is seen, and each part of its answer."""
    example = page.locator("figure.example").first
    parts = [example.locator(part).first.is_visible() for part in PARTS]
    return example.locator(".example__program").is_visible(), parts


@pytest.mark.parametrize("how", ["Enter", "Space", "click"])
def test_the_answer_is_asked_for(page, how):
    assert seen(page) == (True, [False] * 4)
    summary = page.get_by_text("Show what happens").first
    if how == "click":
        summary.click()
    else:
        summary.focus()
        page.keyboard.press(how)
    assert seen(page) == (True, [True] * 4)


@pytest.mark.parametrize("width", [1280, 360])
def test_the_answer_stands_beside_or_under_the_program(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.get_by_text("Show what happens").first.click()
    example = page.locator("figure.example").first
    program = example.locator(".example__program").bounding_box()
    picture = example.locator(".example__picture").bounding_box()
    if width == 1280:
        assert picture["x"] > program["x"] + program["width"]
        assert picture["y"] < program["y"] + 100
    else:
        assert picture["y"] > program["y"] + program["height"]


def test_on_paper_all_answers_are_seen(page):
    page.emulate_media(media="print")
    assert seen(page) == (True, [True] * 4)
    assert not page.get_by_text("Show what happens").first.is_visible()
