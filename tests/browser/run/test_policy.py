"""What a reader does with a keyboard, a mouse and Python: the policy refuses none of it.

And nothing is asked of another host.
"""

import pytest

from tests.browser.policed import hear
from tests.browser.run.conftest import opened
from tests.chromium import search, until

GATHER = "gather-fails"
UNRETRIEVED = "import asyncio\n\nasync def job():\n    pass\n\njob()\n"


@pytest.fixture(scope="module", params=["address", "sending"])
def reader(browser, request):
    """Somebody on a host that sends nothing, or what `_headers` asks for."""
    host = request.getfixturevalue(request.param)
    with opened(browser, host, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.refused, page.asked, page.said_aloud = [], [], []
        hear(page.page.context, page.refused)
        page.page.context.on("request", lambda request: page.asked.append(request.url))
        page.page.context.on("console", lambda message: page.said_aloud.append(message.text))
        yield page


@pytest.fixture
def page(reader):
    yield reader
    assert reader.refused == []
    assert [text for text in reader.said_aloud if "Content Security" in text] == []
    ours = (f"{reader.address}/", f"blob:{reader.address}/", "blob:null/", "data:")
    assert [url for url in reader.asked if not url.startswith(ours)] == []


def test_the_policy_is_in_force(reader):
    """What follows would be heard."""
    reader.goto("/reference/gather/").page.evaluate("""() => {
        document.body.insertAdjacentHTML("beforeend",
            '<p style="color: red">x</p><img src="http://127.0.0.2/x" onerror="x">')
        document.body.append(Object.assign(document.createElement("script"), { text: "x = 1" }))
    }""")
    until(reader.page, "document.images.length")
    reader.page.wait_for_timeout(100)
    kinds = {what.split(": ")[1].split(" refuses ")[0] for what in reader.refused}
    assert kinds == {"style-src-attr", "img-src", "script-src-attr", "script-src-elem"}
    assert "http://127.0.0.2/x" not in [url for url in reader.asked if "favicon" in url]
    for heard in (reader.refused, reader.said_aloud, reader.asked):
        heard.clear()


def test_search(page):
    page.goto("/")
    search(page.page, "gather")
    page.page.locator(".md-search-result__link[href*='h=gather']").first.wait_for()
    page.page.keyboard.press("Enter")
    page.page.wait_for_url("**h=gather**")


def test_palette(page):
    page.goto("/reference/matrix/")
    for scheme in ("default", "slate"):
        page.page.locator("form.md-header__option label").locator("visible=true").click()
        until(page.page, f"document.body.dataset.mdColorScheme === '{scheme}'")
    page.goto("/how-to/in-a-notebook/")  # a script of its own sets the palette before all else
    assert page.page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_from_page_to_page(page):
    page.goto("/")
    for _ in range(5):
        page.page.locator("a.md-footer__link--next").click()
    page.page.go_back()


def test_run(page):
    page.goto("/reference/gather/")
    assert page.run(GATHER).startswith("It ran on Python")
    page.write(GATHER, UNRETRIEVED)
    assert page.run(GATHER).startswith("Your version ran")
    page.figure(GATHER).locator(".example__message a").wait_for()
    page.figure(GATHER).get_by_role("button", name="Reset").click()
    page.said(GATHER)


def test_run_with_a_package(page):
    page.goto("/how-to/progress/")
    assert page.run("progress-bar").startswith("It ran on Python")


def test_playground(page):
    page.goto("/practise/playground/")
    bar = page.page.locator(".playground__bar")
    bar.wait_for()
    assert page.run(GATHER).startswith("It ran on Python")
    bar.get_by_role("button", name="Copy a link").click()
    until(page.page, "location.hash.startsWith('#code=')")
    for name in ("Download", "Picture"):
        with page.page.expect_download() as saved:
            bar.get_by_role("button", name=name).click()
        assert saved.value.failure() is None
    bar.locator("select").select_option("wait/timeout")
    bar.get_by_role("button", name="Forget").click()


def test_check(page):
    page.goto("/practise/exercises-one-fails/")
    section = page.page.locator(".starter").first
    section.get_by_role("button", name="Try it here").click()
    section.get_by_role("button", name="Check").click()
    section.locator(".starter__wrong li").first.wait_for(timeout=60_000)
