"""A page that is not there: the words of its address are looked up, and doors are open."""

import http.server
from pathlib import Path

import pytest

from tests.browser.conftest import served


class Host(http.server.SimpleHTTPRequestHandler):
    """Answers as hosts of such sites do: with 404.html, wherever that is asked."""

    def send_error(self, code, message=None, explain=None):
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def host(folder):
    with served(Host, folder) as address:
        yield address


@pytest.fixture
def page(browser):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    yield page
    page.close()


def found(page):
    """Where the links lead that stand under what the search has found."""
    place = page.get_by_role("status").filter(has=page.locator("h2"))
    place.wait_for()
    return place.locator("a").evaluate_all("all => all.map((one) => new URL(one.href).pathname)")


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        ("/reference/gathr/", "/reference/gather/"),
        ("/as_completed", "/reference/as_completed/"),
        ("/docs/latest/shield.html", "/reference/shield/"),
        ("/how-to/deadline/", "/how-to/deadlines/"),
        ("/learn/cancellations/index.html", "/learn/cancellation/"),
        ("/reference/TaskGroups", "/reference/taskgroup/"),
    ],
)
def test_what_was_typed_is_looked_up(page, host, typed, leads):
    page.goto(host + typed)
    paths = found(page)
    assert leads in paths and len(paths) <= 6
    for path in paths:
        assert page.request.get(host + path).ok


def test_words_that_are_nowhere(page, host):
    page.goto(f"{host}/xyzzy-%FF/%3Cb%3E")
    assert found(page) == []
    assert "The search finds nothing for" in page.locator(".not-found").inner_text()
    assert page.locator(".not-found b").count() == 0


def test_the_words_of_an_address(page, host):
    page.goto(f"{host}/404.html")
    words = page.evaluate(
        """async () => {
            const { words } = await import("/assets/not-found.js")
            return [words("/some/path/how-to/only%20one.html", "/some/path/"), words("/", "/")]
        }"""
    )
    assert words == [["how", "to", "only", "one"], []]


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without"])
def test_the_doors_are_open(browser, host, scripts):
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(f"{host}/no/such/page/")
    doors = page.locator("article h2:text('These doors are open') + ul a")
    assert doors.count() == 6
    for href in doors.evaluate_all("all => all.map((one) => one.href)"):
        assert page.request.get(href).status == 200, href
    assert page.title().startswith("No page here")
    context.close()
