"""A page is copied as Markdown by one click; without a script that is a link to its twin."""

import re

from tests.browser.policed import hear
from tests.chromium import until

PAGE = "/how-to/first/"


def test_it_is_copied(browser, sending, folder):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    refused = []
    hear(context, refused)
    page = context.new_page()
    page.goto(sending + PAGE)
    page.get_by_role("link", name="Copy page as Markdown").click()
    until(page, "document.querySelector('.twin-said').textContent === 'Page copied as Markdown'")
    copied = page.evaluate("navigator.clipboard.readText()")
    twin = (folder / PAGE.strip("/") / "index.md").read_text("utf-8")
    links = re.compile(r"\]\([^)]*\)")
    assert links.sub("]", copied) == links.sub("]", twin)
    prose = re.sub(r"(?ms)^ *`{3,}.*?^ *`{3,}$", "", copied)
    assert len(re.findall(rf"\]\({sending}/[^)]*\)", prose)) == len(links.findall(prose)) > 10
    assert refused == [] and page.url == sending + PAGE
    context.close()


def test_what_cannot_be_copied_is_shown(browser, address):
    context = browser.new_context(permissions=[])
    page = context.new_page()
    page.add_init_script("navigator.clipboard.write = () => Promise.reject(new Error('no'))")
    page.goto(address + PAGE)
    with page.expect_navigation(wait_until="commit"):
        page.get_by_role("link", name="Copy page as Markdown").click()
    assert page.url == f"{address}{PAGE}index.md"
    context.close()


def test_without_a_script_it_is_a_link(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PAGE)
    link = page.get_by_role("link", name="This page as Markdown")
    assert link.get_attribute("href") == "index.md"
    context.close()
