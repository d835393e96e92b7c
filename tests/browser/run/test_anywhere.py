"""The site works at any address, and from a folder: reading, searching and, on a host, running."""

import contextlib
import functools
import http.server
import os
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import pytest

from tests.browser.policed import hear
from tests.browser.run.conftest import Host, opened
from tests.build.conftest import Site
from tests.chromium import search, until
from tools.offline import __main__ as take_along
from tools.offline import copy

GATHER = "gather-fails"
BELOW = "/some/path"
PICK = "document.querySelectorAll('.md-search-result__link').length > 2"


class Below(Host):
    """Has the site under a path, and nothing elsewhere."""

    def translate_path(self, path):
        found = path.startswith(f"{BELOW}/")
        return super().translate_path(path.removeprefix(BELOW) if found else "/nothing-here")

    def send_error(self, code, message=None, explain=None):
        page = self.directory + "/404.html"
        with open(page, "rb") as file:
            data = file.read()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(data)


@contextlib.contextmanager
def served(folder, port=0):
    handler = functools.partial(Below, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        server.shutdown()


def test_under_a_path(browser, address, folder):
    with served(folder) as host, opened(browser, host) as page:
        away = []
        page.page.on("request", lambda request: away.append(request.url))
        page.goto(f"/reference/gather/#{GATHER}")
        assert page.page.evaluate("scrollY") > 0  # a permalink leads to its example
        assert page.run(GATHER).startswith("It ran on Python")
        page.page.keyboard.press("Escape")
        page.page.evaluate("document.activeElement.blur()")
        search(page.page, "semaphore")
        until(page.page, PICK)
        link = page.page.locator(".md-search-result__link").first.get_attribute("href")
        assert link.startswith(f"{host}/")
        page.page.goto(link)
        assert "emaphore" in page.page.title() + page.page.content()
        assert [url for url in away if not url.startswith((f"{host}/", "blob:", "data:"))] == []


def test_at_a_site_url_from_the_environment(browser, address, tmp_path):
    """What names its address in full: canonical links, the sitemap, the page that is not found."""
    site = Site(tmp_path)
    site.write("browser/exceptions.toml", "[cannot]\n")
    with served(tmp_path / "site") as host:
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
        environment = os.environ | {"SITE_URL": f"{host}/"}
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert f"<loc>{host}/</loc>" in site.read("site/sitemap.xml")
        assert f'<link rel="canonical" href="{host}/">' in site.read("site/index.html")
        with opened(browser, host) as page:
            page.goto("/")
            assert page.run("topic-two").startswith("It ran on Python")
            page.goto("/no/such/page/")
            sheets = page.page.evaluate("[...document.styleSheets].map((one) => one.href)")
            assert len(sheets) == 2 and all(url.startswith(f"{host}/") for url in sheets)
            page.page.locator("a.md-logo").first.click()
            assert urlsplit(page.page.url).path == f"{BELOW}/"


@pytest.fixture(scope="module")
def taken(folder, tmp_path_factory):
    made = tmp_path_factory.mktemp("taken") / take_along.NAME
    copy.make(folder, made)
    return made


def test_from_a_folder(browser, taken):
    context = browser.new_context()
    page, asked, complaints, refused = context.new_page(), [], [], []
    hear(context, refused)
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"file://{taken}/index.html")
    page.locator("a[href='gather-or-wait/index.html']").first.click()
    assert page.locator("h1").inner_text().startswith("gather() or wait()?")
    search(page, "limit concurrency")
    there = f"file://{taken}/how-to/limit-how-many-run/index.html"
    link = "document.querySelector('.md-search-result__item > a')?.href"
    until(page, f"{link}?.startsWith('{there}')")
    page.locator(".md-search-result__link").first.click()
    page.wait_for_url(f"{there}**")
    page.goto(f"file://{taken}/reference/gather/index.html")
    assert page.locator(".example__run").count() == 0
    assert "python -m http.server" in page.locator(".md-copyright").inner_text()
    page.goto(f"file://{taken}/reference/messages/index.html")
    assert page.locator("textarea").count() == 1  # the scripts that need no host
    assert [url for url in asked if not url.startswith(("file://", "data:"))] == []
    assert (complaints, refused) == ([], [])
    context.close()


def test_a_copy_on_a_host_runs_its_programs(browser, address, taken):
    with served(taken) as host, opened(browser, host) as page:
        page.goto("/reference/gather/index.html")
        assert page.run(GATHER).startswith("It ran on Python")


def test_no_link_of_a_copy_leads_nowhere(taken):
    for path in taken.rglob("index.html"):
        for found in copy._ADDRESS.findall(path.read_text("utf-8")):
            parts = urlsplit(found[1])
            if not parts.scheme and not parts.netloc and parts.path:
                assert (path.parent / parts.path).resolve().is_file(), (path, found[1])


def test_the_same_zip_every_day(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x.txt").write_text("x")
    first = take_along.zipped(tmp_path / "a").read_bytes()
    os.utime(tmp_path / "a/x.txt", (0, 10**9))
    assert take_along.zipped(tmp_path / "a").read_bytes() == first
