"""A page with Run, in Chromium; skipped where no browser parts have been built."""

import contextlib
import functools
import http.server
import threading

import pytest

from hooks.browser import runner
from tests.chromium import until


class Host(http.server.SimpleHTTPRequestHandler):
    """The plainest of hosts: no header of its own. Notes what is asked for."""

    asked: list[str] = []

    def do_GET(self):
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *args):
        pass


@pytest.fixture(scope="package")
def address(folder):
    if runner.manifest() is None:  # where CI is set the build fails without them
        pytest.skip("the browser parts are not built: make browser")
    handler = functools.partial(Host, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Page:
    """What a reader does on a page with examples."""

    def __init__(self, page, address):
        self.page, self.address = page, address
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def goto(self, path):
        self.page.goto(self.address + path)
        return self

    def figure(self, name):
        return self.page.locator(f"#{name}")

    def run(self, name):
        """Press Run and wait until there is something to read. Returns what is said."""
        figure = self.figure(name)
        figure.evaluate("f => f.querySelectorAll('details').forEach((one) => one.open = true)")
        figure.locator(".example__run button").first.click()
        return self.said(name)

    def said(self, name):
        handle = self.figure(name).element_handle()
        until(self.page, ENDED, arg=handle)
        return self.figure(name).locator("[role=status]").inner_text()

    def change(self, name, old, new):
        """Change the program in its editor, which is there once it has run."""
        area = self.figure(name).locator("textarea")
        text = area.input_value()
        assert old in text
        area.fill(text.replace(old, new))

    def write(self, name, source):
        self.figure(name).locator("textarea").fill(source)

    def printed(self, name):
        rows = self.figure(name).locator(".example__line > :is(.example__stdout, .example__stderr)")
        return "".join(rows.all_text_contents())


ENDED = """figure => {
    const [press, status] = ["button", "[role=status]"].map((one) =>
        figure.querySelector(`.example__run ${one}`))
    return press.textContent.startsWith("Run") && status.textContent
}"""


@contextlib.contextmanager
def opened(browser, address, **options):
    """A reader who was never here before."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, **options)
    page = Page(context.new_page(), address)
    try:
        yield page
    finally:
        context.close()
    assert page.complaints == []


@pytest.fixture
def page(browser, address):
    with opened(browser, address) as page:
        yield page
