"""Programs that do not end by themselves, and programs that do too much."""

import time

import pytest

from tests.chromium import until

GATHER = "gather-fails"
ENDLESS = "while True:\n    pass\n"


@pytest.fixture
def ready(page):
    page.goto("/reference/gather/").run(GATHER)
    return page


def test_the_reader_stops_an_endless_loop(ready):
    ready.write(GATHER, ENDLESS)
    press = ready.figure(GATHER).locator(".example__run button").first
    press.click()
    until(
        ready.page,
        f"document.querySelector('#{GATHER} .example__run button').textContent === 'Stop'",
    )
    press.click()
    assert ready.said(GATHER) == "Stopped."
    ready.figure(GATHER).get_by_role("button", name="Reset").click()
    until(
        ready.page,
        f"document.querySelector('#{GATHER} [role=status]').textContent.startsWith('It ran')",
    )
    assert ready.printed(GATHER) == "a done\ncaught: b failed\nc done\n"


def test_a_watchdog_stops_it_if_nobody_does(ready):
    ready.write(GATHER, ENDLESS)
    began = time.monotonic()
    said = ready.run(GATHER)
    assert said.startswith("It was still busy after 8 s and was stopped")
    assert time.monotonic() - began < 10
    assert ready.printed(GATHER) == "a done\ncaught: b failed\nc done\n"  # what was there stays
