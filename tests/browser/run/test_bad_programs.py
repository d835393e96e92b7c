"""The same bad programs, in a page: the reader gets one message, and the next program a Python."""

import contextlib
import re

import pytest

from tests.browser.run.conftest import ENDED, opened
from tests.chromium import until
from tests.timeline.bad import IDS, LIMIT, PROGRAMS

GATHER = "gather-fails"
WELL = "import asyncio, time\nasyncio.run(asyncio.sleep(2))\nprint('well at', time.monotonic())\n"
PATIENCE = 1.0  # real seconds; then the page's clock is put forward past its own limit
_ERROR = re.compile(r"(?m)^(?:  \| )?(?:\w+\.)*([A-Z]\w*(?<!Warning))(?::.*)?$")
_RAN = re.compile(r"Your version ran on Python [\d.]+ in your browser, [\d.]+ virtual seconds\.")


@pytest.fixture(scope="module")
def ready(browser, address):
    with opened(browser, address) as page:
        page.page.clock.install()
        page.goto("/reference/gather/").run(GATHER)
        yield page


def run(page, source, endless=False):
    """(what is said, what is printed). An endless program need not use up the page's limit."""
    page.write(GATHER, source)
    figure = page.figure(GATHER)
    figure.locator(".example__run button").first.click()
    handle = figure.element_handle()
    for _ in range(9 * endless):
        with contextlib.suppress(AssertionError):
            until(page.page, ENDED, handle, PATIENCE)
            break
        page.page.clock.fast_forward(LIMIT * 1000)
    until(page.page, ENDED, handle)
    return figure.locator("[role=status]").inner_text(), page.printed(GATHER)


def ended(said, printed):
    """In the words of the data, without what a page does not tell."""
    if said.startswith(("It was still busy", "It ended its own Python", "It broke the Python")):
        return "stopped" if said.startswith("It was still busy") else "refused"
    ran = _RAN.match(said)
    assert ran, said
    if said[ran.end() :].startswith(" It was stopped: "):
        return "stopped"
    assert said == ran[0]
    errors = _ERROR.findall(printed.partition("Exception ignored")[0])
    return (
        f"raised {errors[-1]}"
        if errors and "Traceback" in printed or _parsed(printed)
        else "finished "
    )


def _parsed(printed):
    return re.search(r"(?m)^\w*(Syntax|Indentation)Error: ", printed)


def expected(program):
    """A page stops all alike, and says nothing of an exit."""
    ends = program.get("browser", program["ends"])
    ends = re.sub(r"stopped [^|]*", "stopped", ends)
    return ends.replace("raised SystemExit", "raised SystemExit|finished ")


@pytest.mark.parametrize("program", PROGRAMS, ids=IDS)
def test_bad_program(program, ready):
    said, printed = run(ready, program["source"], "stopped" in expected(program))
    assert re.fullmatch(expected(program), ended(said, printed)), (said, printed[-300:])
    assert "\n" not in said and len(said) < 300
    assert run(ready, WELL)[1] == "well at 2.0\n"
