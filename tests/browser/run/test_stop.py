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


def pythons(reader):
    return sum(worker.url.startswith("blob:") for worker in reader.page.workers)


def test_the_next_python_starts_while_a_program_is_slow(ready):
    """And not before: most readers stop nothing."""
    ready.page.wait_for_timeout(1000)
    assert pythons(ready) == 1
    ready.write(GATHER, ENDLESS)
    press = ready.figure(GATHER).locator(".example__run button").first
    press.click()
    wait_for(ready, 2)
    press.click()
    assert ready.said(GATHER) == "Stopped."
    wait_for(ready, 1)
    ready.write(GATHER, "print(1)\n")
    assert "ran on Python" in ready.run(GATHER)
    assert pythons(ready) == 1


def wait_for(reader, count):
    deadline = time.monotonic() + 8
    while pythons(reader) != count:
        assert time.monotonic() < deadline, f"{pythons(reader)} Pythons, not {count}"
        reader.page.wait_for_timeout(50)


def test_a_watchdog_stops_it_if_nobody_does(ready):
    ready.write(GATHER, ENDLESS)
    began = time.monotonic()
    said = ready.run(GATHER)
    assert said.startswith("It was still busy after 8 s and was stopped")
    assert time.monotonic() - began < 10
    assert ready.printed(GATHER) == "a done\ncaught: b failed\nc done\n"  # what was there stays
