"""No page is heavy: what a browser fetches before its reader acts, counted from the request log."""

import pytest

from tests import host
from tools import weight

# of each kind one; and the heaviest
PAGES = [
    "",
    "reference/wait/",
    "reference/matrix/",
    "reference/messages/",
    "how-to/in-a-notebook/",
    "practise/exercises/",
    "practise/playground/",
]


@pytest.mark.parametrize("page", PAGES)
def test_the_references_of_a_page_are_what_a_browser_fetches(browser, folder, page):
    """So the weight of each page, by its references, is true."""
    asked = set()
    with host.served(folder) as address:
        context = browser.new_context()
        tab = context.new_page()
        tab.on("request", lambda request: asked.add(request.url.removeprefix(f"{address}/")))
        tab.goto(f"{address}/{page}", wait_until="load")
        tab.wait_for_load_state("networkidle")
        context.close()
    named = weight.fetched(folder, folder / page / "index.html")
    named[page] = named.pop(f"{page}index.html")
    asked = {name for name in asked if not name.startswith("data:")}
    # what can be run there is opened at once
    later = {name for name in asked - set(named) if "practise/" in page and "/python/" in name}
    # a browser that shows no tab may ask for no icon: it is counted all the same
    assert (asked | {"assets/favicon.svg"}) - later == set(named)
    size = sum(len(host.packed(folder / name)) for name in later) + sum(named.values())
    assert size <= weight.LIMIT
