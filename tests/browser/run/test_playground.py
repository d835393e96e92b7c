"""The playground: a program of one's own, in a link, in this browser, and nowhere else."""

import pathlib
import re
import xml.etree.ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.run.conftest import Host, opened
from tests.chromium import until

SNIPPETS = pathlib.Path(__file__).parents[3] / "snippets"
FAILS = (SNIPPETS / "gather/fails.py").read_text("utf-8")
MINE = 'print("mine: ä → 1")\n'
GATHER = "gather-fails"
AREA = ".playground textarea"
SAYS = ".playground__bar [role=status]"


@pytest.fixture(scope="module")
def reader(browser, address):
    """Somebody whose browser remembers, test after test."""
    with opened(browser, address, permissions=["clipboard-read", "clipboard-write"]) as page:
        yield page


@pytest.fixture
def play(reader):
    """The playground, as somebody sees it who comes for the first time."""
    reader.goto("/practise/playground/")
    reader.page.evaluate("localStorage.clear()")
    return visit(reader)


def visit(reader, fragment=""):
    reader.page.goto("about:blank")
    reader.goto(f"/practise/playground/{fragment}")
    reader.page.wait_for_selector(".playground__bar")
    return reader


def program(play):
    return play.page.locator(AREA).input_value().strip()


def press(play, name):
    play.page.locator(".playground__bar").get_by_role("button", name=name, exact=True).click()


def link(play, source=MINE):
    """What Copy a link copies for a program."""
    play.write(GATHER, source)
    press(play, "Copy a link")
    until(play.page, f"document.querySelector('{SAYS}').textContent.startsWith('Copied')")
    return play.page.evaluate("navigator.clipboard.readText()")


def test_it_begins_with_a_program_that_has_run(play):
    assert program(play) == FAILS.strip()
    assert play.printed(GATHER) == "a done\ncaught: b failed\nc done\n"


def test_a_link_carries_the_program_and_nothing_runs_by_itself(play):
    address = link(play)
    Host.asked.clear()
    visit(play, f"#{address.partition('#')[2]}")
    play.page.evaluate("localStorage.clear()")
    visit(play, f"#{address.partition('#')[2]}")
    assert program(play) == MINE.strip()
    assert "came with the address" in play.page.locator(SAYS).inner_text()
    play.page.wait_for_timeout(500)
    assert not [path for path in Host.asked if ".wasm" in path]  # no Python was started
    assert play.printed(GATHER) == "a done\ncaught: b failed\nc done\n"
    play.run(GATHER)
    assert play.printed(GATHER) == "mine: ä → 1\n"


def test_an_address_that_changes_on_the_page_is_taken(play):
    address = link(play)
    play.page.evaluate("location.hash = ''")
    play.write(GATHER, "print(2)\n")
    play.page.evaluate("hash => { location.hash = hash }", address.partition("#")[2])
    until(play.page, f"document.querySelector('{AREA}').value.includes('mine')")


@pytest.mark.parametrize("harm", [lambda code: code[:-6], lambda code: code[:20] + "A" + code[21:]])
def test_a_damaged_link_says_so(play, harm):
    fragment = link(play).partition("#")[2]
    play.page.evaluate("localStorage.clear()")
    visit(play, f"#{harm(fragment)}")
    assert "is damaged" in play.page.locator(SAYS).inner_text()
    assert program(play) == FAILS.strip()


def test_a_program_of_the_site_by_its_name(play):
    visit(play, "#wait/timeout")
    assert "asyncio.wait(" in program(play)
    visit(play, "#gather/is-not-here")
    assert play.page.locator(SAYS).inner_text() == "There is no program gather/is-not-here here."


def test_from_an_example(play):
    play.goto("/reference/wait/")
    figure = play.page.locator("#wait-timeout")
    figure.evaluate("f => f.querySelectorAll('details').forEach((one) => one.open = true)")
    figure.get_by_role("link", name="Open in the playground").click()
    play.page.wait_for_selector(".playground__bar")
    assert "timeout=" in program(play)


def test_the_menu_by_keys(play):
    menu = play.page.get_by_label("Start from")
    menu.select_option("wait/timeout")
    until(play.page, f"document.querySelector('{AREA}').value.includes('asyncio.wait(')")
    assert menu.input_value() == "wait/timeout"  # so that arrow keys go on from here
    names = menu.locator("option:not([hidden])").all_text_contents()
    assert len(names) > 5
    for option in menu.locator("option").all():
        value = option.get_attribute("value")
        if value not in ("", "mine"):
            menu.select_option(value)
            text = (SNIPPETS / f"{value}.py").read_text("utf-8").strip()
            until(
                play.page,
                f"text => document.querySelector('{AREA}').value.trim() === text",
                arg=text,
            )


def test_the_last_program_is_kept_here_and_can_be_forgotten(play):
    area = play.page.locator(AREA)
    area.fill(MINE)
    visit(play)
    assert program(play) == MINE.strip()
    menu = play.page.get_by_label("Start from")
    menu.select_option("wait/timeout")
    until(play.page, f"document.querySelector('{AREA}').value.includes('asyncio.wait(')")
    menu.select_option("mine")  # another program of the menu has not taken its place
    assert program(play) == MINE.strip()
    press(play, "Forget")
    visit(play)
    assert program(play) == FAILS.strip()


def test_download(play):
    play.write(GATHER, MINE)
    with play.page.expect_download() as download:
        press(play, "Download")
    assert download.value.suggested_filename == "program.py"
    assert pathlib.Path(download.value.path()).read_text("utf-8") == MINE


def test_the_picture_is_an_svg(play):
    press(play, "Picture")
    assert play.page.locator(SAYS).inner_text().startswith("Run it first")
    play.run(GATHER)
    with play.page.expect_download() as download:
        press(play, "Picture")
    drawn = pathlib.Path(download.value.path()).read_text("utf-8")
    assert download.value.suggested_filename == "program.svg"
    root = xml.etree.ElementTree.fromstring(drawn)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "job('c', 3)" in "".join(root.itertext())


def test_an_error_is_explained(play):
    play.write(
        GATHER,
        "import asyncio\n\n\nasync def job():\n    await asyncio.sleep(1)\n\n\n"
        "async def main():\n    await asyncio.wait([job()])\n\n\nasyncio.run(main())\n",
    )
    play.run(GATHER)
    error = "TypeError: Passing coroutines is forbidden, use tasks explicitly."
    assert error in play.printed(GATHER)
    explained = play.page.locator(".example__message a")
    explained.filter(has_text="Passing coroutines is forbidden").click()
    play.page.wait_for_url(re.compile("/reference/messages/"))
    assert play.page.locator(":target").count() == 1


def test_what_a_header_asks_for(play):
    head = '# /// script\n# dependencies = ["{}"]\n# ///\n'
    play.write(GATHER, head.format("tqdm") + "import tqdm\nprint(tqdm.__name__)\n")
    play.run(GATHER)
    assert play.printed(GATHER) == "tqdm\n"
    play.write(GATHER, head.format("aiohttp") + "import aiohttp\n")
    said = play.run(GATHER)
    assert "there is no aiohttp for a browser here, only tqdm." in said
    play.write(GATHER, "# /// script\n# [tool.timeline]\n# clok = 3\n# ///\nprint(1)\n")
    assert "unknown key 'clok'" in play.run(GATHER)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(browser, address, scheme):
    with opened(browser, address, color_scheme=scheme) as play:
        visit(play).run(GATHER)
        results = Axe().run(play.page, context=".md-content")
        violations = results.response["violations"]
        assert [(one["id"], one["nodes"][0]["target"]) for one in violations] == []
