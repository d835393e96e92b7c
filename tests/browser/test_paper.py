"""The comparison on one sheet, and what is dark on a screen is light on paper."""

import re

import pytest

SHEET = "/gather-or-wait/"


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without"])
def page(browser, address, request):
    context = browser.new_context(color_scheme="dark", java_script_enabled=request.param)
    page = context.new_page()
    page.goto(address + SHEET)
    yield page
    context.close()


def sheets(page, size):
    pdf = page.pdf(format=size, prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_the_comparison_is_one_sheet(page):
    assert sheets(page, "A4") == 1


def test_it_can_be_read(page):
    """Nothing is smaller than 6 points, and all of it is there."""
    page.emulate_media(media="print")
    sizes = page.locator("article").evaluate(
        """(article) => [...article.querySelectorAll("*")]
            .filter((e) => e.checkVisibility() && e.closest("svg, .tl") === null)
            .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
            .map((e) => parseFloat(getComputedStyle(e).fontSize))"""
    )
    assert len(sizes) > 100 and min(sizes) >= 8
    assert page.locator("article h2").filter(visible=True).count() == 6
    assert page.locator("article figure.example .tl-plot").filter(visible=True).count() >= 1


def test_paper_is_light(page):
    page.emulate_media(media="print")
    ink = page.locator("article h1").evaluate("e => getComputedStyle(e).color")
    assert max(map(int, re.findall(r"\d+", ink))) < 100
