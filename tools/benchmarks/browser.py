"""How long a reader waits who presses Run, and what it costs to be offered that.

`make bench-browser` prints medians of one run in Chromium, from this machine, and fails where one
is too much. A profile is new for each first time; a disk cache is kept for a second browser.
Beside them stands what no page could do without: the start of Pyodide alone, as npm brings it.
"""

import contextlib
import functools
import gzip
import http.server
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from playwright.sync_api import sync_playwright

from hooks.browser import runner
from tests.chromium import WHOLE, launched

ROOT = pathlib.Path(__file__).parents[2]
TIMES, AGAIN = 7, 20  # how often each figure is taken
NPM = ROOT / "browser/node_modules/pyodide"
BARE = "start of Pyodide alone"
PAGE, FIGURE = "/reference/gather/", "gather-fails"
MOST = {
    "click to drawn result, first time": 1500,
    "from the disk cache": 800,
    "again": 60,
    "page free after Stop": 100,
    "first run after Stop": 900,  # of an endless loop, at once
    "first run after Stop, in no hurry": 900,
}  # ms
BUSY = {"first run after Stop": 0.5, "first run after Stop, in no hurry": 2}  # s before Stop
MOST_BEFORE, MOST_AFTER = 6_000, 7_000_000  # bytes

# the time from a press to the next thing that the predicate finds, and a frame drawn then
PRESS = """async ([id, ends]) => {
    const figure = document.getElementById(id)
    const press = figure.querySelector(".example__run button")
    const began = performance.now()
    press.click()
    const over = () => ends === "Run"
        ? press.textContent.startsWith("Run") && figure.querySelector("textarea")
        : press.textContent === ends
    while (!over()) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - began
}"""

WORKER = """import { loadPyodide } from "./pyodide.mjs"
onmessage = async () => postMessage(Boolean(await loadPyodide()))"""
START = """() => new Promise((resolve) => {
    const began = performance.now()
    const worker = new Worker("worker.js", { type: "module" })
    worker.onmessage = () => resolve(performance.now() - began)
    worker.postMessage(0)
})"""


class Host(http.server.SimpleHTTPRequestHandler):
    """Lets files be cached, as any host does for names that change with their content."""

    asked: list[str] = []
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def do_GET(self):
        self.asked.append(self.path)
        super().do_GET()

    def end_headers(self):
        if "/assets/python/" in self.path:
            self.send_header("Cache-Control", "max-age=31536000, immutable")
        super().end_headers()

    def log_message(self, *args):
        pass


def main() -> int:
    if runner.manifest() is None:
        print("the browser parts are not built: make browser", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        build = [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--quiet",
            "--site-dir",
            folder,
        ]
        subprocess.run(build, cwd=ROOT, check=True)
        with served(folder) as address, sync_playwright() as playwright:
            taken = measured(playwright.chromium, address)
            bare = statistics.median(alone(playwright.chromium, address, pathlib.Path(folder)))
            before, after = costs(playwright.chromium, address, pathlib.Path(folder))
    print(f"{BARE:36}{bare:8.0f} ms  ({TIMES} times)")
    too_much = []
    for name, most in MOST.items():
        middle = statistics.median(taken[name])
        print(
            f"{name:36}{middle:8.0f} ms  at most {most:5} ms  ({len(taken[name])} times), "
            f"{middle / bare:.2f} of that start"
        )
        if middle > most:
            too_much.append(f"{name}: {middle:.0f} ms")
    quarter = AGAIN // 4
    first, last = (
        statistics.median(part) for part in (taken["again"][:quarter], taken["again"][-quarter:])
    )
    print(f"{'again: the first, and the last of all':36}{first:8.0f} ms to {last:.0f} ms")
    for name, size, most in (
        ("bytes of a page before any click", before, MOST_BEFORE),
        ("bytes after it", after, MOST_AFTER),
    ):
        print(f"{name:36}{size:9,}  at most {most:,}")
        if size > most:
            too_much.append(f"{name}: {size:,}")
    print("\n".join(too_much), file=sys.stderr, end="\n" if too_much else "")
    return bool(too_much)


@contextlib.contextmanager
def served(folder):
    handler = functools.partial(Host, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def measured(chromium, address) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in MOST}
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory() as profile:
            with opened(chromium, profile, address) as page:
                taken["click to drawn result, first time"].append(press(page))
            with opened(chromium, profile, address) as page:
                taken["from the disk cache"].append(press(page))
                for name, seconds in BUSY.items():
                    free, again = stopped(page, seconds)
                    taken["page free after Stop"].append(free)
                    taken[name].append(again)
    with tempfile.TemporaryDirectory() as profile, opened(chromium, profile, address) as page:
        press(page)
        taken["again"] = [press(page) for _ in range(AGAIN)]
    return taken


def stopped(page, seconds) -> tuple[float, float]:
    """Until the page is free of an endless loop that was stopped, and until the next result."""
    program = page.locator(f"#{FIGURE} textarea")
    text = program.input_value()
    program.fill("while True:\n    pass\n")
    press(page, "Stop")
    time.sleep(seconds)
    free = press(page)
    program.fill(text)
    return free, press(page)


@contextlib.contextmanager
def opened(chromium, profile, address):
    """The page in a browser whose cache lies in that folder."""
    with blank(chromium, profile) as page:
        page.goto(address + PAGE)
        page.wait_for_selector(f"#{FIGURE} .example__run button")
        page.evaluate("document.querySelectorAll('details').forEach((one) => one.open = true)")
        yield page


@contextlib.contextmanager
def blank(chromium, profile):
    context = launched(chromium.launch_persistent_context, WHOLE, user_data_dir=profile)
    if context is None:
        raise SystemExit("no Chromium was found: install it, or set CHROMIUM to its path")
    yield context.new_page()
    context.close()


def alone(chromium, address, site) -> list[float]:
    """Until Pyodide can run something, in a worker of a page that has nothing else; in ms."""
    shutil.copytree(NPM, site / "alone")
    (site / "alone/index.html").write_text("<!doctype html>")
    (site / "alone/worker.js").write_text(WORKER)
    taken = []
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory() as profile, blank(chromium, profile) as page:
            page.goto(f"{address}/alone/index.html")
            taken.append(page.evaluate(START))
    return taken


def press(page, ends="Run") -> float:
    return page.evaluate(PRESS, [FIGURE, ends])


def costs(chromium, address, site) -> tuple[int, int]:
    """The compressed bytes of what lets a page run its programs: before a click, and in all."""
    Host.asked.clear()
    with tempfile.TemporaryDirectory() as profile, opened(chromium, profile, address) as page:
        page.wait_for_load_state("networkidle")
        before = sum(size(site, path) for path in Host.asked)
        press(page)
        return before, sum(size(site, path) for path in Host.asked)


def size(site: pathlib.Path, path: str) -> int:
    if not path.startswith(f"/{runner.ADDRESS}/"):
        return 0
    data = (site / path[1:]).read_bytes()
    return len(data if path.endswith((".gz", ".zip")) else gzip.compress(data, 9))


if __name__ == "__main__":
    sys.exit(main())
