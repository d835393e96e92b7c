"""axe-core finds nothing to say about pages with every kind of figure, with all folds open."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = [
    "/",
    "/learn/one-fails/",
    "/reference/taskgroup/",
    "/about/how-to-read-a-timeline/",
    "/practise/exercises/",
    "/reference/matrix/",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(browser, address, scheme):
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    found = []
    for path in PAGES:
        page.goto(address + path)
        page.evaluate(
            "document.querySelectorAll('article details').forEach((d) => (d.open = true))"
        )
        results = Axe().run(page, context=".md-content")
        found += [
            f"{path}: {rule['id']}: {node['target']}"
            for rule in results.response["violations"]
            for node in rule["nodes"]
        ]
    context.close()
    assert found == []
