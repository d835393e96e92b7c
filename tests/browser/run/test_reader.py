"""What a reader does with Run: once, again, with a change, by keys; and what it costs."""

from tests.browser.run.conftest import Host
from tests.chromium import until

GATHER = "gather-fails"


def test_nothing_is_loaded_before_the_click(page):
    Host.asked.clear()
    page.goto("/reference/gather/")
    page.page.wait_for_load_state("networkidle")
    python = [path for path in Host.asked if "/assets/python/" in path]
    heavy = [path for path in python if not path.endswith(".css") and "/page-" not in path]
    assert [path for path in heavy if "/chunk-" not in path] == []
    button = page.figure(GATHER).locator(".example__run button").first.inner_text()
    assert button.startswith("Run (loads ") and button.endswith(" MB)")


def test_run(page):
    said = page.goto("/reference/gather/").run(GATHER)
    assert said == "It ran on Python 3.14.2 in your browser, 4 virtual seconds."
    assert page.printed(GATHER) == "a done\ncaught: b failed\nc done\n"
    assert page.figure(GATHER).locator(".example__run button").first.inner_text() == "Run"


def test_a_changed_program(page):
    page.goto("/reference/gather/").run(GATHER)
    page.change(GATHER, "2, fails=True", "2")
    said = page.run(GATHER)
    assert said == "Your version ran on Python 3.14.2 in your browser, 5 virtual seconds."
    assert page.printed(GATHER) == "a done\nb done\nc done\n"
    assert "gather returned" in page.figure(GATHER).locator(".example__told").inner_text()


def test_reset(page):
    page.goto("/reference/gather/").run(GATHER)
    page.change(GATHER, "2, fails=True", "2")
    page.run(GATHER)
    page.figure(GATHER).get_by_role("button", name="Reset").click()
    page.said(GATHER)
    until(
        page.page,
        f"document.querySelector('#{GATHER} [role=status]').textContent.startsWith('It ran')",
    )
    assert page.printed(GATHER) == "a done\ncaught: b failed\nc done\n"


def test_the_other_program_of_a_comparison_keeps_its_axis(page):
    page.goto("/reference/taskgroup/").run(GATHER)
    ticks = "f => [...f.querySelectorAll('.tl-axis text')].map((one) => one.textContent)"
    other = page.page.locator("figure.comparison", has=page.figure(GATHER))
    other = other.locator("figure.example").first
    before = other.evaluate("f => f.querySelector('.example__picture').innerHTML")
    page.change(GATHER, 'job("c", 3)', 'job("c", 30)')
    page.run(GATHER)
    assert other.evaluate("f => f.querySelector('.example__picture').innerHTML") != before
    assert page.figure(GATHER).evaluate(ticks) == other.evaluate(ticks)


def test_by_keys(page):
    page.goto("/reference/gather/").run(GATHER)
    area = page.figure(GATHER).locator("textarea")
    area.focus()
    page.change(GATHER, '"b", 2, fails=True', '"b", 2')
    page.page.keyboard.press("Control+Enter")
    until(
        page.page,
        f"document.querySelector('#{GATHER} [role=status]').textContent.startsWith('Your')",
    )
    area.focus()
    page.page.keyboard.press("Tab")
    assert area.evaluate("one => one === document.activeElement")  # Tab indents
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("Tab")
    assert not area.evaluate("one => one === document.activeElement")


def test_an_error_is_what_python_says(page):
    page.goto("/reference/gather/").run(GATHER)
    page.write(GATHER, "import asyncio\n\nasync def main():\n    1 / 0\n\nasyncio.run(main())\n")
    page.run(GATHER)
    printed = page.printed(GATHER)
    assert printed.startswith("Traceback (most recent call last):")
    assert "line 4, in main" in printed
    assert printed.endswith("ZeroDivisionError: division by zero\n")


def test_what_a_program_does_to_python_does_not_reach_the_next(page):
    page.goto("/reference/gather/").run(GATHER)
    page.write(GATHER, "import asyncio, time\nasyncio.gather = time.sleep = None\n")
    page.run(GATHER)
    page.figure(GATHER).get_by_role("button", name="Reset").click()
    until(
        page.page,
        f"document.querySelector('#{GATHER} [role=status]').textContent.startsWith('It ran')",
    )
    assert page.printed(GATHER) == "a done\ncaught: b failed\nc done\n"


def test_nothing_moves_under_the_reader(page):
    page.goto("/reference/gather/")
    press = page.figure(GATHER).locator(".example__run button").first
    press.scroll_into_view_if_needed()
    before = press.bounding_box()["y"]
    page.run(GATHER)
    assert abs(press.bounding_box()["y"] - before) < 2
    page.write(GATHER, "for i in range(40):\n    print(i)\n")
    before = press.bounding_box()["y"]
    page.run(GATHER)
    assert abs(press.bounding_box()["y"] - before) < 2
