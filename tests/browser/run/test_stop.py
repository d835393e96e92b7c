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


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("import asyncio\nasyncio.run(asyncio.Event().wait())\n", "It was stopped: "),
        (
            "import asyncio\n\nasync def main():\n    while True:\n        await asyncio.sleep(0)\n"
            "\nasyncio.run(main())\n",
            "It was stopped: ",
        ),
        ("for i in range(1_000_000):\n    print(i)\n", ""),
        ("print('x' * 100_000_000)\n", ""),
        (
            "import asyncio\n\nasync def main():\n    for i in range(100_000):\n"
            "        asyncio.create_task(asyncio.sleep(1))\n    await asyncio.sleep(2)\n"
            "\nasyncio.run(main())\n",
            "",
        ),
        ("def f():\n    f()\nf()\n", ""),
    ],
)
def test_too_much(ready, source, says):
    ready.write(GATHER, source)
    assert says in ready.run(GATHER)
    ready.page.evaluate("new Promise(requestAnimationFrame)")  # the page is alive
