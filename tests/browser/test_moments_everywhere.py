"""Every printed line of every page knows its moment, and every output is one tab stop."""

import pathlib

import pytest

SEEN = pathlib.Path(__file__).with_name("moments.js").read_text("utf-8")
PHONE, DESK = {"width": 360, "height": 800}, {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def tour(browser, address, paths):
    """From all pages: every printed line; every output on a desk, and then on a phone."""
    lines, desk, phone = [], [], []
    page = browser.new_page(viewport=DESK)
    page.add_init_script(SEEN)
    for path in paths:
        page.goto(address + path)
        if page.locator("figure.example .tl-printed").count():
            lines += page.evaluate("seen.eachLine()")
            desk += page.evaluate("seen.eachOutput()")
            page.set_viewport_size(PHONE)
            page.wait_for_timeout(100)  # until Material has measured what scrolls
            phone += page.evaluate("seen.eachOutput()")
            page.set_viewport_size(DESK)
    page.close()
    return lines, desk, phone


def test_the_line_goes_through_all_lanes_at_the_moment_of_the_dot(tour):
    lines, _, _ = tour
    assert lines
    for one in lines:
        assert one["figures"] == [one["id"]] and one["rows"] == [one["row"]], one
        assert len(one["dots"]) == 1 and str(one["row"]) in one["dots"][0].split(), one
        assert one["linesAt"] == pytest.approx(one["dotsAt"], abs=0.1), one
        assert one["top"] == 0 and one["height"] == one["lanes"] > 0, one


def test_each_output_is_one_tab_stop(tour):
    _, desk, phone = tour
    assert any(one["scrolls"] for one in phone)
    assert not all(one["scrolls"] for one in desk)
    wanted = {False: ["BUTTON", "CODE"], True: ["CODE"]}  # a fold has nothing to copy
    assert [one for one in desk + phone if one["stops"] != wanted[one["folded"]]] == []
