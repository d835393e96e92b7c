"""Every exercise, tried in its page: judged as the tests judge it; what was passed is kept here."""

import pathlib
import tomllib

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.run.conftest import opened
from tests.chromium import until

ROOT = pathlib.Path(__file__).parents[3]
EXERCISES = sorted(path.parent.name for path in ROOT.glob("snippets/practise/*/check.py"))
SAID = tomllib.loads((ROOT / "tests/practise/said.toml").read_text("utf-8"))
LIST = "/practise/exercises/"


@pytest.fixture(scope="module")
def reader(browser, address):
    with opened(browser, address) as page:
        yield page


@pytest.fixture(scope="module")
def places(reader):
    """Exercise: (the page that it is on, the anchor where the list of exercises sends a reader)."""
    reader.goto(LIST)
    links = reader.page.locator("a[data-exercise]").all()
    found = {
        link.get_attribute("data-exercise"): link.evaluate("one => one.href") for link in links
    }
    return {name: href.removeprefix(reader.address).split("#") for name, href in found.items()}


def check(section):
    """What is said about the program as it stands in the editor: in short, and in sentences."""
    section.get_by_role("button", name="Check").click()
    handle = section.element_handle()
    until(
        section.page,
        "one => one.querySelector('.example__run button').textContent === 'Check'",
        arg=handle,
    )
    sentences = section.locator(".starter__wrong li").all_text_contents()
    return section.get_by_role("status").inner_text(), sentences


def test_the_list_names_all(places):
    assert sorted(places) == EXERCISES


def test_all(reader, places):
    """On each page: starter, what a lucky program is told, solution."""
    reader.page.evaluate("localStorage.clear()")
    for page in sorted({page for page, _ in places.values()}):
        reader.goto(page)
        for name in [name for name in EXERCISES if places[name][0] == page]:
            section = reader.page.locator(f".starter[data-starter='practise/{name}/starter.py']")
            heading = section.evaluate(
                "one => { while (one && one.tagName !== 'H2') one = one.previousElementSibling;"
                " return one.id }"
            )
            assert heading == places[name][1]
            section.get_by_role("button", name="Try it here").click()
            area = section.locator("textarea")
            area.wait_for()
            assert area.evaluate("one => one === document.activeElement")
            files = ROOT / "snippets/practise" / name
            assert area.input_value().strip() == (files / "starter.py").read_text("utf-8").strip()
            short, sentences = check(section)
            assert {name: sentences} == {name: SAID[name]["starter"]}
            assert short.endswith("not right yet:")
            assert section.locator(".starter__verdict svg").count()
            area.fill((files / "lucky.py").read_text("utf-8"))
            assert check(section)[1] == SAID[name]["lucky"]
            area.fill((files / "solution.py").read_text("utf-8"))
            assert (name, check(section)) == (name, ("Passed.", []))


def test_what_was_passed_is_kept_and_can_be_forgotten(reader, places):
    reader.goto(LIST)
    reader.page.evaluate("localStorage.clear()")
    reader.page.reload()
    assert reader.page.locator(".exercise__passed").count() == 0
    section = reader.page.locator("#practise-together-starter")
    section.get_by_role("button", name="Try it here").click()
    section.locator("textarea").fill(
        (ROOT / "snippets/practise/together/solution.py").read_text("utf-8")
    )
    check(section)
    reader.page.reload()
    line = reader.page.locator("p:has(> button:text-is('Forget'))")
    assert line.inner_text().startswith("1 of 20 passed")
    mark = reader.page.locator("a[data-exercise=together] + .exercise__passed")
    assert mark.get_attribute("aria-label") == "passed"
    line.get_by_role("button", name="Forget").click()
    assert reader.page.locator(".exercise__passed").count() == 0
    reader.page.reload()
    assert reader.page.locator(".exercise__passed").count() == 0


def test_by_keys(reader):
    reader.goto(LIST)
    section = reader.page.locator("#practise-together-starter")
    section.get_by_role("button", name="Try it here").focus()
    keys = reader.page.keyboard
    keys.press("Enter")
    section.locator("textarea").wait_for()
    keys.press("Control+Enter")
    section.locator(".starter__wrong li").first.wait_for()
    keys.press("Escape")
    keys.press("Tab")  # leaves the editor
    keys.press("Tab")  # passes the link to download it
    assert reader.page.evaluate("document.activeElement.textContent") == "Check"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(browser, address, scheme):
    with opened(browser, address, color_scheme=scheme) as reader:
        reader.goto(LIST)
        section = reader.page.locator("#practise-together-starter")
        section.get_by_role("button", name="Try it here").click()
        check(section)
        violations = Axe().run(reader.page, context=".md-content").response["violations"]
        assert [(one["id"], one["nodes"][0]["target"]) for one in violations] == []
