"""The first page: question, verdict, picture and doors on one screen; on a phone on two."""

import pytest


@pytest.mark.parametrize(
    ("width", "height", "screens"), [(1280, 800, 1), (360, 800, 2)], ids=["desk", "phone"]
)
def test_the_doors_are_in_sight(browser, address, width, height, screens):
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(f"{address}/")
    doors = page.locator(".doors").bounding_box()
    assert doors["y"] + doors["height"] <= screens * height
    assert page.locator(".doors a").count() == 3
    page.close()


def test_a_panel_is_low(browser, address):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{address}/")
    panels = page.locator("figure.comparison").first.locator(".example__picture .tl-grid")
    heights = [panel.bounding_box()["height"] for panel in panels.all()]
    assert len(heights) == 3 and max(heights) <= 120
    page.close()
