"""The chooser as a form: every leaf, the address, Back, and the keyboard."""

import itertools
import re
import tomllib

import pytest

from hooks.generated import chooser
from tests.conftest import ROOT

DATA = tomllib.loads((ROOT / "docs/chooser.toml").read_text("utf-8"))
LEAVES = chooser.leaves(DATA)
ADDITIONS = [
    {one["name"]: value for one, value in zip(DATA["addition"], values, strict=True)}
    for values in itertools.product(*(one["options"] for one in DATA["addition"]))
]


@pytest.fixture(scope="module")
def page(browser, address):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/")
    yield page
    context.close()


@pytest.fixture(autouse=True)
def fresh(page):
    page.get_by_role("button", name="Start again").click()


def choose(page, name, value):
    page.locator(f"input[name={name}][value={value}]").check()


def told(page):
    return [_plain(one) for one in page.locator(".chooser__told > p").all_inner_texts()]


def _plain(text):
    return re.sub(r"\s+", " ", text.replace("`", "")).strip()


def pictured(page):
    """The program whose picture is shown, once it has been fetched."""
    figure = page.locator(".chooser__picture figure")
    figure.wait_for()
    return figure.get_attribute("data-snippet")


def answer(state):
    """What the data says for a state: the sentences, and the program of the first."""
    first = chooser.find(DATA, {name: state[name] for name in state if name not in ADDITIONS[0]})
    added = [chooser.find(DATA, state, one["name"]) for one in DATA["addition"]]
    found = [first, *(one for one in added if one)]
    return [_plain(one["says"]) for one in found], first["program"]


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: "-".join(leaf.values()))
def test_every_leaf(page, leaf):
    for name, value in leaf.items():
        choose(page, name, value)
    for additions in ADDITIONS:
        for name, value in additions.items():
            choose(page, name, value)
        sentences, program = answer(leaf | additions)
        shown = told(page)
        assert len(shown) == len(sentences)
        for paragraph, sentence in zip(shown, sentences, strict=True):
            assert paragraph.startswith(sentence) and "Often wrong:" in paragraph
        assert pictured(page) == program
        query = "&".join(f"{name}={value}" for name, value in (leaf | additions).items())
        assert page.url.partition("?")[2].partition("#")[0] == query


def test_nothing_chosen_shows_the_taskgroup_and_says_why(page):
    (shown,) = told(page)
    assert shown.startswith("Start with a TaskGroup: it leaves no task running")
    assert pictured(page) == "taskgroup/fails.py"
    assert "?" not in page.url


def test_a_question_that_is_open_is_told(page):
    choose(page, "when", "first")
    assert page.locator(".chooser__told").inner_text() == "One more question decides it."
    assert page.locator(".chooser__picture figure").count() == 0


def test_only_what_follows_is_asked(page):
    def asked():
        return page.locator(".chooser legend").filter(visible=True).all_inner_texts()

    always = [one["asks"] for one in DATA["addition"]]
    first, fails, succeed = (one["asks"] for one in DATA["question"])
    assert asked() == [first, *always]
    choose(page, "when", "together")
    assert asked() == [first, fails, *always]
    choose(page, "when", "first")
    assert asked() == [first, succeed, *always]
    choose(page, "when", "each")
    assert asked() == [first, *always]


def test_back_takes_one_choice_back(page):
    choose(page, "when", "together")
    choose(page, "fails", "tell")
    choose(page, "fails", "finish")
    page.go_back()
    assert told(page)[0].startswith("Use gather: it raises the first error")
    assert page.locator("input[value=tell]").is_checked()
    page.go_back()
    assert told(page) == [] and page.locator("input[name=fails]:checked").count() == 0
    page.go_forward()
    assert pictured(page) == "gather/fails.py"


def test_an_address_is_enough(page, address):
    page.goto(f"{address}/?when=first&first=succeed&deadline=keep")
    assert [one.partition(":")[0] for one in told(page)] == [
        "Let the first success store its value and call cancel() of its TaskGroup, which is new in "
        "Python 3.15. See it run. On 3.11 to 3.14 loop over as_completed, leave it at the first "
        "success, then cancel the others and await them. See it run. Often wrong",
        "Use wait(tasks, timeout=2.5) in its place",
    ]
    page.goto(f"{address}/?when=never&first=succeed&other=1")
    assert told(page)[0].startswith("Start with a TaskGroup")


def test_the_keyboard_is_enough(page):
    page.locator("input[name=when]").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert told(page)[0].startswith("Use a TaskGroup: when one fails")
    page.keyboard.press("ArrowDown")
    assert told(page)[0].startswith("Use gather(return_exceptions=True)")


def test_no_id_is_there_twice(page):
    choose(page, "when", "together")
    choose(page, "fails", "tell")
    pictured(page)
    ids = page.locator("[id]").evaluate_all("all => all.map((one) => one.id)")
    assert len(set(ids)) == len(ids)
    lost = page.locator(".chooser__picture").evaluate(
        """(place) => [...place.querySelectorAll("use, [aria-labelledby]")]
            .flatMap((one) => (one.getAttribute("href")?.slice(1)
                ?? one.getAttribute("aria-labelledby")).split(" "))
            .filter((id) => !document.getElementById(id))"""
    )
    assert lost == []


def test_links_of_a_picture_from_another_page_lead_on(page, address):
    choose(page, "when", "first")
    choose(page, "first", "succeed")
    pictured(page)
    hrefs = page.locator(".chooser__picture a[href]").evaluate_all(
        "all => all.map((one) => one.href).filter((href) => !href.includes('#chosen-'))"
    )
    assert hrefs
    for href in hrefs:
        assert page.request.get(href).ok, href
