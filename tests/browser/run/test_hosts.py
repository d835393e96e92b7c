"""What a reader is told where a host or a browser does not do its part."""

import contextlib
import functools
import http.server
import threading

import pytest

from tests.browser.run.conftest import Host, opened
from tests.chromium import until

GATHER = "gather-fails"
PRINTED = "a done\ncaught: b failed\nc done\n"
NO_WASM = "script-src 'self' 'unsafe-inline' blob:; worker-src 'self' blob:"


class Unpacking(Host):
    """Says of a .gz file that it is packed, so that the browser unpacks it."""

    def end_headers(self):
        if self.path.endswith(".gz"):
            self.send_header("Content-Encoding", "gzip")
        super().end_headers()


class StrictPages(Host):
    """Forbids WebAssembly to its pages, and says nothing of its other files."""

    forbids = staticmethod(lambda path: path.endswith("/"))

    def end_headers(self):
        if self.forbids(self.path):
            self.send_header("Content-Security-Policy", NO_WASM)
        super().end_headers()


class Strict(StrictPages):
    """Forbids WebAssembly with every file."""

    forbids = staticmethod(lambda path: True)


@contextlib.contextmanager
def served(kind, folder):
    handler = functools.partial(kind, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("kind", [Unpacking, StrictPages])
def test_it_runs_all_the_same(browser, address, folder, kind):
    with served(kind, folder) as host, opened(browser, host) as page:
        page.goto("/reference/gather/")
        assert page.run(GATHER).startswith("It ran on Python")
        assert page.printed(GATHER) == PRINTED


def test_webassembly_is_refused(browser, address, folder):
    with served(Strict, folder) as host, opened(browser, host) as page:
        page.goto("/reference/gather/")
        assert page.run(GATHER).startswith("WebAssembly is refused here: ")
        assert page.printed(GATHER) == PRINTED  # what was built stays


def test_a_file_is_missing_and_comes_back(page):
    page.page.route("**/python-*.wasm.gz", lambda route: route.fulfill(status=404))
    said = page.goto("/reference/gather/").run(GATHER)
    assert said.startswith("Python could not be loaded: the host answered 404 for /assets/python/")
    page.page.unroute("**/python-*.wasm.gz")
    assert page.run(GATHER).startswith("It ran on Python")


def test_a_package_is_missing(page):
    page.page.route("**/tqdm-*.zip", lambda route: route.fulfill(status=404))
    said = page.goto("/how-to/progress/").run("progress-bar")
    assert said.startswith("What it imports could not be loaded: the host answered 404 for ")
    page.page.unroute("**/tqdm-*.zip")
    assert page.run("progress-bar").startswith("It ran on Python")


def test_a_start_that_never_settles(page):
    page.page.clock.install()
    silent = "<!doctype html><title>Python</title>"
    page.page.route("**/frame-*.html", lambda route: route.fulfill(body=silent))
    page.goto("/reference/gather/")
    press = page.figure(GATHER).locator(".example__run button").first
    press.click()
    words = f"document.querySelector('#{GATHER} [role=status]').textContent"
    until(page.page, f"{words}.startsWith('Starting')")
    page.page.clock.run_for(31_000)
    assert page.said(GATHER) == (
        "Python did not start within 30 s. This browser or host may refuse WebAssembly."
    )


def test_a_page_from_a_folder_shows_what_was_built(browser, folder):
    context = browser.new_context()
    page = context.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"file://{folder}/reference/gather/index.html")
    page.wait_for_timeout(500)
    assert page.locator(".example__run").count() == 0
    assert page.locator(f"#{GATHER} .example__output").inner_text().count("done") == 2
    assert [one for one in problems if "search" not in one] == []  # which needs a host
    context.close()
