"""One Chromium, one server of the built site, and one visit to every page in every form."""

import contextlib
import functools
import http.server
import threading
import xml.etree.ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.policed import Sending, hear

FORMS = {"light": (1280, 360), "dark": (360, 1280)}  # loaded at the first width, then resized


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="package")
def folder(browser, request):
    """The built site; where there is no browser, it is not built for nothing."""
    return request.getfixturevalue("site")


@pytest.fixture(scope="package")
def address(folder):
    """Where the built site is served, by a host that sends no headers of ours."""
    with served(_Quiet, folder) as host:
        yield host


@pytest.fixture(scope="package")
def sending(folder):
    """The same, with the headers that `_headers` asks for."""
    with served(Sending, folder) as host:
        yield host


@contextlib.contextmanager
def served(kind, folder):
    handler = functools.partial(kind, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="package")
def paths(folder):
    """Every page of the sitemap, as a path from the root of the site: "/", "/about/claims/" ..."""
    tree = xml.etree.ElementTree.parse(folder / "sitemap.xml")
    found = [urlsplit(loc.text).path for loc in tree.iterfind(".//{*}loc")]
    root = min(found, key=len)
    return [path.removeprefix(root.rstrip("/")) for path in found]


@dataclass
class Visit:
    path: str
    scheme: str  # of the reader's system
    host: str
    shown: str = ""  # the scheme that the page is in
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)  # console errors, warnings, exceptions
    refused: list[str] = field(default_factory=list)  # by the policy of the page
    clicked: int = 0  # one of each kind that can be pressed, but links, Run and the palette
    sideways: dict[int, list[str]] = field(default_factory=dict)  # by width: what sticks out

    def __str__(self):
        return f"{self.path} {self.scheme}"


SIDEWAYS = """async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    // after a resize, Material moves its search field into place
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition)
    await Promise.allSettled(moving.map((one) => one.finished))
    const wide = document.documentElement.clientWidth
    const scrolls = (e) => e && e !== document.body &&
        (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement))
    const found = [...document.querySelectorAll("main *")]
        .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > wide + 1)
        .filter((e) => !scrolls(e.parentElement))
        .map((e) => `${e.tagName}.${e.className} reaches ${e.getBoundingClientRect().right}`)
    scrollTo(10000, 0)
    return scrollX ? [...found, `the page scrolls by ${scrollX}`] : found
}"""


CLICK = """() => {
    const all = [...document.querySelectorAll("summary, button, label[for], input[type=radio]")]
        .filter((one) => !one.closest(".example__run, [data-md-component=palette]"))
    const kind = (one) => `${one.parentElement.className} ${one.localName} ${one.className}`
    const kinds = new Map(all.map((one) => [kind(one), one]))
    for (const one of kinds.values()) one.click()
    return kinds.size
}"""


@pytest.fixture(scope="package")
def visits(browser, address, sending, paths):
    """Every page, light and dark, wide and narrow, and what was seen there."""
    hosts = {"light": address, "dark": sending}
    return [visit for scheme in FORMS for visit in _tour(browser, hosts[scheme], paths, scheme)]


def _tour(browser, address, paths, scheme):
    context = browser.new_context(color_scheme=scheme, permissions=["clipboard-write"])
    page = context.new_page()
    found = [Visit("", scheme, address)]
    refused = []
    hear(context, refused)
    context.on("request", lambda request: found[-1].requests.append(request.url))
    context.on("weberror", lambda error: found[-1].complaints.append(str(error.error)))
    context.on("console", lambda message: _listen(found[-1], message))
    for path in paths:
        found.append(Visit(path, scheme, address))
        for width in FORMS[scheme]:
            page.set_viewport_size({"width": width, "height": 800})
            if not found[-1].shown:
                page.goto(address + path, wait_until="load")
                found[-1].shown = page.evaluate("document.body.dataset.mdColorScheme")
            found[-1].sideways[width] = page.evaluate(SIDEWAYS)
        if scheme == "dark":  # there both policies hold
            found[-1].clicked = page.evaluate(CLICK)
        found[-1].refused, refused[:] = [*refused], []
    page.wait_for_load_state("networkidle")
    context.close()
    return found[1:]


def _listen(visit, message):
    if message.type in ("error", "warning"):
        visit.complaints.append(f"{message.type}: {message.text}")
