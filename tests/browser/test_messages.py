"""The field above the list of messages."""

import pytest


@pytest.fixture
def page(browser, address):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/reference/messages/")
    yield page
    context.close()


def left(page):
    """The anchors of the messages that are shown."""
    links = page.locator("a.message").filter(visible=True)
    hrefs = [link.get_attribute("href") for link in links.all()]
    return [href.partition("#")[2] for href in hrefs]


def field(page):
    return page.get_by_label("Paste the message, or the whole traceback")


@pytest.mark.parametrize(
    ("pasted", "anchors"),
    [
        ("coroutine 'fetch_all' was never awaited", {"never-awaited"}),
        ("shop.py:7: RuntimeWarning: coroutine 'Shop.buy' was never awaited", {"never-awaited"}),
        ("TypeError: object list can't be used in 'await' expression", {"cannot-be-awaited"}),
        ("TypeError: 'list' object can't be awaited", {"cannot-be-awaited"}),
        (
            "RuntimeError: Task <Task pending name='Task-9' coro=<buy() running at /srv/shop.py:8> "
            "cb=[gather.<locals>._done_callback() at /usr/lib/python3.13/asyncio/tasks.py:820]> "
            "got Future <Future pending> attached to a different loop",
            {"different-loop"},
        ),
        (
            "  | ExceptionGroup: unhandled errors in a TaskGroup (3 sub-exceptions)\n"
            "  +-+---------------- 1 ----------------\n    | KeyError: 'price'",
            {"sub-exception"},
        ),
        ("There is no current event loop in thread 'MainThread'.", {"no-current-loop"}),
        (
            "RuntimeError: asyncio.run() cannot be called\n    from a running event loop",
            {"run-in-a-loop"},
        ),
        (
            "never retrieved",
            {"never-retrieved", "gather-never-retrieved", "future-never-retrieved"},
        ),
        ("ZeroDivisionError: division by zero", set()),
    ],
)
def test_pasting_finds_the_message_whatever_its_names(page, pasted, anchors):
    field(page).fill(pasted)
    assert set(left(page)) == anchors
    says = page.get_by_role("status").filter(visible=True).first.inner_text()
    if not anchors:
        assert says.startswith("No message of this page is in that text")
    elif len(left(page)) == 1:
        assert says == "One message fits."
    else:
        assert says == f"{len(left(page))} messages fit."


def test_a_list_without_a_message_is_not_shown_and_clearing_shows_all(page):
    everything, titles = left(page), page.locator("article h2").filter(visible=True)
    assert len(everything) > 25 and titles.count() == 4
    field(page).fill("was never awaited")
    assert titles.count() == 1
    field(page).fill("")
    assert left(page) == everything
    assert titles.count() == 4


def test_without_javascript_all_messages_are_a_list_and_there_is_no_field(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/reference/messages/")
    assert len(left(page)) > 25
    assert page.locator("textarea").filter(visible=True).count() == 0
    context.close()
