"""One Chromium, one server of the built site, and one visit to every page in every form."""

import contextlib
import functools
import http.server
import threading
import warnings
import xml.etree.ElementTree
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest

from tests import since
from tests.browser.policed import Sending, hear

PAPER = {"width": 688, "height": 1017}  # A4 at 96 dots an inch, within margins of 14 mm
ASKED = Path(__file__).with_name("asked.js")
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
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
def paths(every_path, changed_files):
    """The pages to visit: those that a change since the last night can have changed, and one of
    each kind; at night all."""
    asked = since.pages(changed_files)
    return every_path if asked is None else [path for path in every_path if path in asked]


@pytest.fixture(scope="package")
def every_path(folder):
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
    unfolded: dict[int, list[str]] = field(default_factory=dict)  # the same with all folds open
    axe: dict[int, list[str]] = field(default_factory=dict)  # by width: what axe-core says
    focus: dict[int, list[str]] = field(default_factory=dict)  # by width: focus that is not seen
    paper: list[str] | None = None  # what is wrong when it is printed

    def __str__(self):
        return f"{self.path} {self.scheme}"


@pytest.fixture(scope="package")
def visits(browser, address, sending, paths):
    """Every page, light and dark, wide and narrow, and what was seen there."""
    hosts = {"light": address, "dark": sending}
    return [visit for scheme in FORMS for visit in _tour(browser, hosts[scheme], paths, scheme)]


def _tour(browser, address, paths, scheme):
    options = {"color_scheme": scheme, "reduced_motion": "reduce"}  # nothing is half faded in
    context = browser.new_context(**options, permissions=["clipboard-write"])
    page = context.new_page()
    found = [Visit("", scheme, address)]
    refused, looks, open_ = [], [], set()
    hear(context, refused)
    for script in (AXE, ASKED):
        context.add_init_script(path=script)
    context.on("request", lambda request: found[-1].requests.append(request.url))
    context.on("request", lambda request: open_.add(request))
    for end in ("requestfinished", "requestfailed"):
        context.on(end, lambda request: open_.discard(request))
    context.on("weberror", lambda error: found[-1].complaints.append(str(error.error)))
    context.on("console", lambda message: _listen(found[-1], message))
    for path in paths:
        found.append(Visit(path, scheme, address))
        for width in FORMS[scheme]:
            page.set_viewport_size({"width": width, "height": 800})
            if not found[-1].shown:
                page.goto(address + path, wait_until="load")
                found[-1].shown = page.evaluate("document.body.dataset.mdColorScheme")
            _look(page, found[-1], width, looks)
        if scheme == "dark":  # there both policies hold
            found[-1].paper = _printed(page)
            found[-1].clicked = page.evaluate("asked.click()")
        found[-1].refused, refused[:] = [*refused], []
    _settled(page, found[-1].requests, open_)
    context.close()
    return found[1:]


def _settled(page, requests, open_):
    """Wait until nothing more was asked for half a second; say what was not answered by then."""
    seen = -1
    for _ in range(60):
        if len(requests) == seen and not open_:
            return
        seen = len(requests)
        page.wait_for_timeout(500)
    assert len(requests) == seen, f"still asks after 30 s: {requests[-3:]}"
    warnings.warn(f"never answered: {[one.url for one in open_]}", stacklevel=2)


def _look(page, visit, width, looks):
    visit.sideways[width] = page.evaluate("asked.sideways()")
    first = width == FORMS[visit.scheme][0]
    if first:
        page.keyboard.press("Shift")  # for what shows the focus only of whoever uses keys
        visit.focus[width] = page.evaluate("asked.focus()")
    page.evaluate("asked.fold(true)")
    visit.unfolded[width] = page.evaluate("asked.sideways()")
    fresh, visit.axe[width] = page.evaluate("known => asked.contrast(known)", looks)
    looks += fresh
    if first:  # in the other scheme and width all but the contrasts is the same
        thin = visit.scheme == "dark"
        visit.axe[width] += page.evaluate("thin => asked.shape(thin)", thin)
    page.evaluate("asked.fold(false)")


def _printed(page):
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    wrong = page.evaluate("asked.paper()")
    page.emulate_media(media="screen")
    return wrong


def _listen(visit, message):
    if message.type in ("error", "warning"):
        visit.complaints.append(f"{message.type}: {message.text}")
