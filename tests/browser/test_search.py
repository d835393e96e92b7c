"""What readers type finds what answers it, among the first three, in the search of the pages."""

import re
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from hooks.examples import fences
from hooks.generated import messages
from tests.chromium import search, until
from tests.test_messages import FOLDER, PROGRAMS, SNIPPETS, pieces

TYPED = tomllib.loads((Path(__file__).parents[1] / "data" / "searched.toml").read_text("utf-8"))
MOVED = ("side-by-side",)  # it says where its sections went
ON_DEMAND = ("/search/documents.json", "/workers/search.")

# type each text, wait for the list that it makes, and read what stands there unfolded
LISTS = """async (texts) => {
    const field = document.querySelector("[data-md-component=search-query]")
    const list = document.querySelector(".md-search-result__list")
    const found = []
    for (const text of texts) {
        const listed = new Promise((done) => {
            new MutationObserver((_, watcher) => (watcher.disconnect(), setTimeout(done)))
                .observe(list.parentElement, { childList: true, subtree: true })
            setTimeout(done, 5000)
        })
        field.value = text
        field.dispatchEvent(new Event("keyup"))
        await listed
        found.push([...list.children].slice(0, 3).map((item) =>
            [...item.querySelectorAll(":scope > a")].map((link) => link.href)))
    }
    return found
}"""


@pytest.fixture(scope="module")
def ask(browser, address):
    """What a reader is shown who types each of some texts: the addresses of three places each."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    search(page, "gather")
    page.locator(".md-search-result__link").first.wait_for()

    def asked(texts):
        shown = page.evaluate(LISTS, texts)
        return [[[_place(link) for link in item] for item in items] for items in shown]

    yield asked
    context.close()


def _place(link):
    parts = urlsplit(link)
    return parts.path.removeprefix("/") + (f"#{parts.fragment}" if parts.fragment else "")


def misses(ask, wanted):
    """Of (text, places) those with none of the places shown, as what is shown instead."""
    shown = ask([text for text, _ in wanted])
    return [
        f"{text!r} does not show {' or '.join(sorted(places))}, but {items}"
        for (text, places), items in zip(wanted, shown, strict=True)
        if not any(_is(place, places) for item in items for place in item)
    ]


def _is(place, places):
    """A page holds its sections."""
    return place in places or place.partition("#")[0] in places


def test_what_readers_type(ask):
    wanted = [(text, {place}) for place, texts in TYPED.items() for text in texts]
    assert len(wanted) > 110
    assert misses(ask, wanted) == []


def test_every_question_of_the_how_to_pages(ask, folder):
    wanted = []
    for path in sorted((folder / "how-to").glob("*/index.html")):
        if path.parent.name in MOVED:
            continue
        page = f"how-to/{path.parent.name}/"
        found = BeautifulSoup(path.read_text("utf-8"), "html.parser").select(
            "article h1, article h2"
        )
        for heading in found:
            text = heading.get_text().removesuffix("¶")
            wanted.append((text, {page if heading.name == "h1" else f"{page}#{heading['id']}"}))
    assert len(wanted) > 70
    assert misses(ask, wanted) == []


def test_every_message_as_the_site_has_it_and_as_it_was_printed(ask):
    places = {}
    for path in sorted(FOLDER.glob("*.md")):
        markdown = path.read_text("utf-8")
        sections = re.split(r"(?m)^(?=## )", markdown)[1:]
        for found, section in zip(
            messages.read(path.stem, markdown).messages, sections, strict=True
        ):
            provoked = SNIPPETS / fences.includes(section, PROGRAMS)[0].path
            printed = provoked.with_suffix(".out").read_text("utf-8")
            for text in (found.text, *(also.partition(" · ")[0] for also in found.also)):
                texts = {" ".join(pieces(text))}
                if line := re.search(".*".join(map(re.escape, pieces(text))), printed):
                    texts.add(line[0])
                for one in texts:
                    place = f"reference/messages/{path.stem}/#{found.anchor}"
                    places.setdefault(one, set()).add(place)
    assert len(places) > 40
    assert misses(ask, list(places.items())) == []


def test_a_page_asks_for_the_index_when_a_reader_types(browser, address):
    context = browser.new_context()
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(address + "/reference/gather/", wait_until="networkidle")
    search(page)
    assert "/search/search_index.json" in asked
    assert [path for path in asked if any(part in path for part in ON_DEMAND)] == []
    page.keyboard.type("how do i limit")
    page.locator(".md-search-result__link").first.wait_for()
    assert all(any(part in path for path in asked) for part in ON_DEMAND)
    assert "Missing" not in page.locator(".md-search-result__list").inner_text()
    context.close()


def test_a_host_that_has_no_index_is_asked_again(browser, address):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/documents.json", lambda route: route.fulfill(status=503))
    page.goto(address)
    search(page)
    with page.expect_response("**/documents.json"):
        page.keyboard.type("g")
    page.unroute("**/documents.json")
    page.keyboard.type("ather")
    until(page, "document.querySelectorAll('.md-search-result__link').length > 2")
    context.close()
