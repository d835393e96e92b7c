"""The matrix is a table on a desk and cards on a phone, and its head stays in sight."""

import pytest


@pytest.fixture
def page(browser, address):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}/reference/matrix/")
    yield page
    page.close()


def test_the_names_of_the_calls_stay_in_sight(page):
    page.locator(".matrix tbody tr").nth(9).scroll_into_view_if_needed()
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(300)
    header = page.locator(".md-header").bounding_box()
    head = page.locator(".matrix thead th").nth(3).bounding_box()
    assert abs(head["y"] - header["y"] - header["height"]) < 2


def test_a_situation_is_a_card_on_a_phone(page):
    page.set_viewport_size({"width": 360, "height": 800})
    assert not page.locator(".matrix thead").is_visible()
    card = page.locator(".matrix tbody tr").first
    ways = card.locator(".matrix__way")
    assert [way.is_visible() for way in ways.all()] == [True] * 7
    widths = {round(cell.bounding_box()["width"]) for cell in card.locator("td").all()}
    assert len(widths) == 1 and widths.pop() <= 360


def test_a_cell_opens_its_run(page):
    page.locator(".matrix tbody tr").nth(1).locator("td a").nth(6).click()
    page.wait_for_url("**/reference/matrix/one-fails/#matrix-one-fails-taskgroup")
    figure = page.locator("#matrix-one-fails-taskgroup")
    box = figure.bounding_box()
    assert box["y"] >= 0 and box["y"] + box["height"] <= 800
