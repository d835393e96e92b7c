"""The one Chromium of a test run."""

import os
import shutil
import time

import pytest
from playwright.sync_api import Error, sync_playwright

WHOLE = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NAMES = ("chromium-headless-shell", *WHOLE)  # Debian's; it opens a page in a third of the time
QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing leaves this machine
)


# While it is open, asyncio.run() is refused in this thread.
@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        found = launched(playwright.chromium.launch)
        if found is None and os.environ.get("CI"):
            pytest.fail("no Chromium was found, and CI is set", pytrace=False)
        if found is None:
            pytest.skip("no Chromium was found")
        yield found
        found.close()


def launched(launch, names=NAMES, **options):
    """Chromium by CHROMIUM (empty: none), else from the path, else where Playwright looks.

    None: there is none. ``launch``: Playwright's way to start one, and its ``options``.
    """
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    options["args"] = [*QUIET, *as_root]
    named = os.environ.get("CHROMIUM")
    path = next(filter(None, map(shutil.which, names)), None) if named is None else named
    if path:
        return launch(executable_path=path, **options)
    for place in ({}, {"channel": "chrome"}) if named is None else ():
        try:
            return launch(**place, **options)
        except Error:
            continue
    return None


def until(page, condition, arg=None, seconds=60):
    """Wait until JavaScript says so in the page.

    Playwright's own wait_for_function evaluates text there, which the site's policy forbids.
    """
    deadline = time.monotonic() + seconds
    while not page.evaluate(condition, arg):
        assert time.monotonic() < deadline, f"never came true: {condition}"
        page.wait_for_timeout(50)


def search(page, text=""):
    """Open the search with its key, which does nothing before the page's script is there; type."""
    deadline = time.monotonic() + 60
    while not page.evaluate("document.activeElement.matches('.md-search__input')"):
        assert time.monotonic() < deadline, "the search never opened"
        page.keyboard.press("/")
        page.wait_for_timeout(50)
    page.keyboard.type(text)
