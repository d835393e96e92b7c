"""A printed line and its moment in the picture point at each other."""

import gzip
import pathlib

import pytest

SEEN = pathlib.Path(__file__).with_name("moments.js").read_text("utf-8")
SCRIPT = pathlib.Path(__file__).parents[2] / "docs" / "assets" / "moments.js"

NOTHING = dict.fromkeys(("figures", "rows", "numbers", "dots", "dotsAt", "linesAt"), [])
PHONE, DESK = {"width": 360, "height": 800}, {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def context(browser, address):
    context = browser.new_context(viewport=DESK)
    context.add_init_script(SEEN)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    yield context
    context.close()


@pytest.fixture
def page(context, address):
    page = context.new_page()
    page.goto(f"{address}/reference/gather/")
    yield page
    page.close()


@pytest.fixture
def fails(page):
    """The example in which a is done at 1 s, b fails at 2 s and c is done at 3 s."""
    return page.locator("#gather-fails")


def output(figure):
    return figure.get_by_role("group", name="Output: arrow keys move through the lines")


def row(figure, number):
    return figure.locator(f"[data-line='{number}'] .example__stdout")


def marked(page):
    return page.evaluate("seen.marked()")


def rows(page):
    return marked(page)["rows"]


def by_tab(figure):
    """Onto the output as a reader without a mouse gets there: from the button before it."""
    figure.get_by_title("Copy the output").focus()
    figure.page.keyboard.press("Tab")


def test_the_script_is_small():
    assert len(gzip.compress(SCRIPT.read_bytes())) < 1_500


def test_pointing_at_a_line_marks_its_moment(page, fails):
    assert marked(page) == NOTHING
    for number in (1, 3, 2):
        row(fails, number).hover()
        found = marked(page)
        assert found["figures"] == ["gather-fails"]
        assert found["rows"] == [number]
        assert found["dots"] == found["numbers"] == [str(number)]
    page.mouse.move(1, 400)
    assert marked(page) == NOTHING


def test_the_mark_is_seen_without_colour(fails):
    dot, mark = fails.locator("[data-lines='2']"), "e => getComputedStyle(e, '::before').content"
    before = dot.evaluate("e => e.getBBox().width")
    line = fails.locator("[data-line='2']")
    assert line.evaluate(mark) == "none"
    row(fails, 2).hover()
    assert dot.evaluate("e => e.getBBox().width") >= 1.5 * before
    assert line.evaluate(mark) == '""'
    assert line.evaluate("e => getComputedStyle(e, '::before').borderLeftStyle") == "solid"
    assert line.evaluate("e => getComputedStyle(e, '::before').borderLeftWidth") != "0px"


def test_lines_of_one_moment_are_told_apart(page):
    figure = page.locator("#gather-input_order")
    row(figure, 4).hover()
    found = marked(page)
    assert (found["rows"], found["dots"]) == ([4], ["3 4"])


@pytest.mark.parametrize("part", ["[data-lines='3 4']", ".tl-number >> text=3–4"])
def test_pointing_into_the_picture_marks_the_lines(page, part):
    figure = page.locator("#gather-input_order")
    figure.locator(part).hover()
    found = marked(page)
    assert (found["rows"], found["dots"], found["numbers"]) == ([3, 4], ["3 4"], ["3–4"])
    page.mouse.move(1, 400)
    assert marked(page) == NOTHING


def test_a_number_may_stand_for_several_moments(page, fails):
    number = fails.locator(".tl-grid .tl-number >> text=1")
    number.evaluate("e => e.textContent = '1–2'")  # as where single numbers would touch
    fails.locator(".tl-number >> text=1–2").hover()
    found = marked(page)
    assert (found["rows"], found["dots"]) == ([1, 2], ["1", "2"])
    assert found["linesAt"] == pytest.approx(found["dotsAt"], abs=0.1)


def test_a_dot_is_easily_hit(page, fails):
    box = fails.locator("[data-lines='1']").bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2 + 8, box["y"] + box["height"] / 2)
    assert rows(page) == [1]


def test_a_finger_marks_until_it_touches_elsewhere(browser, address):
    context = browser.new_context(viewport=PHONE, has_touch=True)
    context.add_init_script(SEEN)
    page = context.new_page()
    page.goto(f"{address}/reference/gather/")
    figure = page.locator("#gather-fails")
    row(figure, 1).tap()
    assert rows(page) == [1]
    row(page.locator("#gather-input_order"), 2).tap()
    assert marked(page)["figures"] == ["gather-input_order"]
    assert rows(page) == [2]
    page.locator("h1").tap()
    assert marked(page) == NOTHING
    context.close()


def test_arrows_move_through_the_lines(page, fails):
    by_tab(fails)
    assert output(fails).evaluate("e => e === document.activeElement")
    found = [rows(page)]
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "ArrowUp", "End"):
        page.keyboard.press(key)
        found.append(rows(page))
    assert found == [[1], [2], [3], [3], [2], [1], [1], [3]]
    assert marked(page)["dots"] == ["3"]


def test_escape_and_leaving_clear(page, fails):
    by_tab(fails)
    assert rows(page) == [1]
    page.keyboard.press("Escape")
    assert marked(page) == NOTHING
    page.keyboard.press("ArrowDown")
    assert rows(page) == [1]
    page.keyboard.press("Tab")
    assert marked(page) == NOTHING
    row(fails, 2).hover()
    page.keyboard.press("Escape")
    assert marked(page) == NOTHING


def test_other_keys_do_what_they_always_do(page, fails):
    by_tab(fails)
    for key in ("Shift+ArrowDown", "Control+End", "PageDown"):
        page.keyboard.press(key)
        assert rows(page) == [1]


def test_a_marked_line_is_in_sight_on_a_small_screen(page, address):
    page.goto(f"{address}/reference/wait/")
    figure, height = page.locator("#wait-errors"), 220  # less than header and ten lines
    page.set_viewport_size({"width": 1280, "height": height})
    by_tab(figure)
    for key in ("End", "Home", "End"):
        page.keyboard.press(key)
        box = figure.locator(".example__line.tl-at .example__count").bounding_box()
        header = page.locator(".md-header").bounding_box()
        assert header["y"] + header["height"] <= box["y"] <= height - box["height"]


def test_the_tab_stop_stays_where_output_no_longer_scrolls(page, fails):
    scrolls = "e => e.scrollWidth > e.clientWidth"
    page.set_viewport_size({"width": 200, "height": 800})
    assert output(fails).evaluate(scrolls)
    page.set_viewport_size(DESK)
    page.wait_for_timeout(100)  # until Material has measured what scrolls
    assert not output(fails).evaluate(scrolls)
    assert output(fails).evaluate("e => e.tabIndex") == 0


def test_output_is_selected_and_copied_as_ever(page, fails):
    start, end = row(fails, 1).bounding_box(), row(fails, 3).bounding_box()
    page.mouse.move(start["x"] + 1, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] - 1, end["y"] + 8, steps=8)
    page.mouse.up()
    assert rows(page) == [3]
    page.keyboard.press("Control+C")
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.rstrip("\n") == "a done\ncaught: b failed\nc done"


def test_nothing_moves_and_nothing_is_styled_in_place(page, fails):
    places = "rows => rows.map((row) => JSON.stringify(row.getBoundingClientRect()))"
    before = fails.locator("[data-line] > *").evaluate_all(places)
    row(fails, 2).dispatch_event("pointermove")
    assert rows(page) == [2]
    assert fails.locator("[data-line] > *").evaluate_all(places) == before
    assert fails.locator("[style]").count() == 0
    moving = """e => e.getAnimations({ subtree: true }).map((one) => one.effect.target)
        .filter((target) => target.closest(".tl, code")).map((target) => target.outerHTML)"""
    assert fails.evaluate(moving) == []


def test_without_a_picture_nothing_happens(page, address):
    def strip(route):
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("tl-printed", "tl-other"))

    page.route("**/reference/gather/", strip)
    page.goto(f"{address}/reference/gather/")
    figure = page.locator("#gather-fails")
    row(figure, 1).click()
    assert marked(page) == NOTHING
    assert figure.locator(".example__output code").evaluate("e => e.tabIndex") == -1
    assert page.locator(".example__output code[role]").count() == 0


def test_a_page_that_is_loaded_in_place_is_made_ready_too(page, fails):
    page.evaluate(
        """async () => {
            const text = await (await fetch("../wait/")).text()
            const other = new DOMParser().parseFromString(text, "text/html")
            document.querySelector("article").replaceWith(other.querySelector("article"))
            for (const _ of [1, 2]) window.document$.next(document)
        }"""
    )
    figure = page.locator("#wait-timeout")
    by_tab(figure)
    page.keyboard.press("ArrowDown")
    assert rows(page) == [2]
    assert output(figure).evaluate("e => e.tabIndex") == 0
