"""A program can reach neither the page nor what the site has stored nor any address.

The hosts send no headers here that forbid anything: all this holds without them.
"""

import functools
import http.server
import threading

import pytest

from tests.browser.run.conftest import Host, opened
from tests.chromium import until

GATHER = "gather-fails"
COMPARED = "taskgroup-fails"
ATTEMPTS = {
    "document": "js.document",
    "window": "js.window",
    "parent": "js.parent",
    "localStorage": "js.localStorage",
    "sessionStorage": "js.sessionStorage",
    "indexedDB": "js.indexedDB.open('x')",
    "caches": "js.caches.open('x')",
    "cookieStore": "js.cookieStore.getAll()",
    "files": "js.navigator.storage.getDirectory()",
    "fetch": "js.fetch('{url}')",
    "pyfetch": "__import__('pyodide.http').http.pyfetch('{url}')",
    "open_url": "__import__('pyodide.http').http.open_url('{url}')",
    "XMLHttpRequest": "request('{url}')",
    "import": "js.eval(\"import('{url}')\")",
    "Function": "js.Function.new(\"return import('{url}')\")()",
    "run_js": "__import__('pyodide').code.run_js(\"fetch('{url}')\")",
    "importScripts": "js.importScripts('{url}')",
    "WebSocket": "js.WebSocket.new('{url}'.replace('http', 'ws'))",
    "EventSource": "js.EventSource.new('{url}')",
    "WebTransport": "js.WebTransport.new('{url}'.replace('http', 'https')).ready",
    "sendBeacon": "js.navigator.sendBeacon('{url}', 'x')",
    "Worker": "js.Worker.new('{url}')",
    "a worker of its own": "worker(\"fetch('{url}'); import('{url}')\")",
    "urllib": "__import__('urllib.request').request.urlopen('{url}')",
    "socket": "__import__('socket').create_connection('{url}'[7:].split('/')[0].split(':'))",
}
# they are made, and told afterwards that they may not
LATER = {"WebSocket", "EventSource", "a worker of its own", "socket"}
LISTEN = """() => {
    window.heard = []
    window.channel = new BroadcastChannel("x")
    channel.onmessage = ({ data }) => heard.push(data)
}"""
TRY = """
import js
from pyodide.ffi import create_proxy, to_js

def request(url):
    made = js.XMLHttpRequest.new()
    made.open("GET", url, False)
    made.send()
    return made.status

def worker(source):
    blob = js.Blob.new(to_js([source]))
    made = js.Worker.new(js.URL.createObjectURL(blob), type="module")
    made.postMessage("go")
    return made

def tell(how, js=js):
    return create_proxy(lambda value: setattr(js, "outcome", f"{how} {value}"))

js.outcome = "nothing yet"
try:
    got = {attempt}
except BaseException as error:
    js.outcome = f"refused {type(error).__name__}"
else:
    if hasattr(got, "then"):
        got.then(tell("reached"), tell("refused"))
    else:
        js.outcome = f"reached {got}"
"""

FORGED = (
    "import js, json\n"
    "evil = '<img src=x onerror=\"window.robbed=1\"><script>window.robbed=1</script>'\n"
    "evil += '<a href=\"javascript:window.robbed=1\">x</a>'\n"
    'evil += \'<p onclick="x" style="color:red" id="__search">forged</p>\'\n'
    "parts = 'picture output told rest table text svg'.split()\n"
    "part = dict.fromkeys(parts, evil)\n"
    "part['recording'] = {'ending': {'how': 'finished', 'at': 1}, 'lines': []}\n"
    "answer = {'python': '9', 'key': evil, 'contaminated': False, 'results': [part] * 2}\n"
    "js.evil = json.dumps(answer)\n"
    "import page_protocol, types\n"
    "forger = types.SimpleNamespace(dumps=lambda *a, js=js, **k: js.evil, loads=json.loads)\n"
    "page_protocol.json = forger\n"
)


class Elsewhere(Host):
    """Another origin, which lets everybody read it."""

    def end_headers(self):
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


@pytest.fixture(scope="module")
def origins(address, folder):
    handler = functools.partial(Elsewhere, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def ready(browser, address):
    with opened(browser, address) as page:
        page.goto("/reference/gather/").run(GATHER)
        page.page.evaluate("localStorage.setItem('secret', 'x'); document.cookie = 'secret=x'")
        yield page
        # what the browser says of a program's own promises
        page.complaints = [one for one in page.complaints if one != "Failed to fetch"]


@pytest.mark.parametrize("name", ATTEMPTS)
def test_out_of_reach(ready, origins, name):
    for origin in origins:
        Host.asked.clear()
        url = f"{origin}/robbed/"
        ready.write(GATHER, TRY.replace("{attempt}", ATTEMPTS[name].replace("{url}", url)))
        ready.run(GATHER)
        ready.page.wait_for_timeout(150)
        ready.write(GATHER, "import js\nprint(js.outcome)\n")
        ready.run(GATHER)
        outcome = ready.printed(GATHER)
        assert outcome.startswith("reached" if name in LATER else "refused"), outcome
        assert "secret" not in outcome
        assert [path for path in Host.asked if "robbed" in path] == []


def test_the_attempts_would_be_seen(ready, origins):
    """A page without a policy can do what the programs above cannot."""
    plain = ready.page.context.new_page()
    plain.goto(f"{origins[0]}/sitemap.xml")
    for origin in origins:
        Host.asked.clear()
        plain.evaluate("url => fetch(url).catch(() => 0)", f"{origin}/robbed/")
        assert "/robbed/" in Host.asked
    plain.close()


def test_a_broadcast_does_not_reach_the_page(ready):
    ready.page.evaluate(LISTEN)
    ready.write(GATHER, "import js\njs.BroadcastChannel.new('x').postMessage('here')\n")
    ready.run(GATHER)
    ready.page.evaluate("new BroadcastChannel('x').postMessage('from the page')")
    until(ready.page, "heard.length")
    assert ready.page.evaluate("heard") == ["from the page"]


def test_html_of_a_forged_answer_is_no_script(browser, address):
    """It can send what it likes instead of a picture, or a key; nothing in that acts."""
    with opened(browser, address) as page:
        page.goto("/reference/taskgroup/").run(COMPARED)  # two that share a key
        page.write(COMPARED, FORGED)
        page.run(COMPARED)
        comparison = page.page.locator(f".comparison:has(#{COMPARED})")
        assert comparison.locator(".example__told").first.inner_html() == "<p>forged</p>"
        assert comparison.get_by_text("forged").count() > 8
        acts = "img, script, a[href^=javascript], [onclick], p[style], #__search"
        assert comparison.locator(acts).count() == 0
        page.page.wait_for_timeout(100)
        assert page.page.evaluate("window.robbed") is None
