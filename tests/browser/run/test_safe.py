"""A program can reach neither the page nor what the site has stored nor any address.

The host sends no headers here: all this holds without them.
"""

import pytest

from tests.browser.run.conftest import Host

GATHER = "gather-fails"
TRY = """
import js

async def attempt():
    {attempt}

try:
    coroutine = attempt()
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print("reached", stop.value)
    else:
        print("asked")
except BaseException as error:
    print("refused", type(error).__name__)
"""
ATTEMPTS = {
    "document": "return js.document",
    "window": "return js.window",
    "parent": "return js.parent",
    "localStorage": "return js.localStorage",
    "sessionStorage": "return js.sessionStorage",
    "indexedDB": "return js.indexedDB.open('x').result",
    "caches": "return await js.caches.open('x')",
    "cookieStore": "return await js.cookieStore.getAll()",
    "XMLHttpRequest": "x = js.XMLHttpRequest.new(); x.open('GET', '{here}'); return x.send()",
    "own fetch": "from js import Object; return (await js.fetch('{here}')).status",
    "import": "return js.eval(\"import('{here}')\")",
    "importScripts": "return js.importScripts('{here}')",
    "WebSocket": "return js.WebSocket.new('{socket}').readyState",
    "EventSource": "return js.EventSource.new('{here}').readyState",
    "Worker": "return js.Worker.new('{here}')",
    "sendBeacon": "return js.navigator.sendBeacon('{here}', 'x')",
    "run_js": "from pyodide.code import run_js; return run_js(\"fetch('{here}')\")",
    "open_url": "from pyodide.http import open_url; return open_url('{here}')",
    "urllib": "import urllib.request; return urllib.request.urlopen('{here}').status",
    "socket": "import socket; return socket.create_connection(('127.0.0.1', {port}))",
}


@pytest.fixture
def ready(page):
    page.goto("/reference/gather/").run(GATHER)
    page.page.evaluate("localStorage.setItem('secret', 'x'); document.cookie = 'secret=x'")
    return page


@pytest.mark.parametrize("name", ATTEMPTS)
def test_out_of_reach(ready, name):
    port = ready.address.rpartition(":")[2]
    here = f"{ready.address}/robbed?{name.replace(' ', '-')}"
    attempt = ATTEMPTS[name].format(here=here, socket=here.replace("http", "ws"), port=port)
    Host.asked.clear()
    ready.write(GATHER, TRY.replace("{attempt}", attempt))
    ready.run(GATHER)
    ready.page.wait_for_timeout(200)
    assert [path for path in Host.asked if "robbed" in path] == []
    assert "secret" not in ready.printed(GATHER)
    assert "reached" not in ready.printed(GATHER) or name in ("WebSocket", "EventSource")


def test_a_broadcast_does_not_reach_the_page(ready):
    ready.page.evaluate("window.heard = []; new BroadcastChannel('x').onmessage = "
                        "({ data }) => heard.push(data)")  # fmt: skip
    ready.write(GATHER, "import js\njs.BroadcastChannel.new('x').postMessage('here')\n")
    ready.run(GATHER)
    ready.page.wait_for_timeout(300)
    assert ready.page.evaluate("heard") == []


def test_html_of_a_forged_answer_is_no_script(ready):
    """It can send what it likes instead of a picture; nothing in that acts."""
    forged = (
        "import js, json\n"
        "from js import Object\n"
        'evil = \'<img src=x onerror="window.robbed=1"><script>window.robbed=1</script>'
        '<p onclick="x" style="color:red" id="__search">forged</p>\'\n'
        "part = dict.fromkeys(['picture', 'output', 'told', 'rest', 'table', 'text'], evil)\n"
        "part['recording'] = {'ending': {'how': 'finished', 'at': 1}}\n"
        "js.evil = json.dumps({'python': '9', 'key': evil, 'worn': False, 'results': [part] * 2})\n"
        "import timeline.web\n"
        "timeline.web.json.dumps = lambda *a, **k: js.evil\n"
    )
    ready.write(GATHER, forged)
    ready.run(GATHER)
    told = ready.figure(GATHER).locator(".example__told").inner_html()
    assert told == "<p>forged</p>"
    assert ready.page.evaluate("window.robbed") is None
