"""What a page does not run, and what does otherwise there: each entry has the reason it gives.

That nothing is missing is seen in a browser: tests/browser/run/test_every_program.py.
"""

import re
import tomllib

import pytest

from hooks.browser import runner
from hooks.errors import Refusal
from hooks.examples.catalogue import Catalogue
from tests.conftest import ROOT
from timeline import header

FILE = "browser/exceptions.toml"
LISTED = tomllib.loads((ROOT / FILE).read_text("utf-8"))
CATALOGUE = Catalogue(ROOT / "snippets")

SOCKETS = "It cannot run in this page: it needs sockets."
THREAD = "It cannot run in this page: its thread {}, and a browser runs one thread at a time."
LOOKS = THREAD.format("looks at what the event loop does meanwhile")
GIVES = THREAD.format("gives the event loop something to do")
IN_THREAD = r"(?m)^def work\([^)]*\):\n(?: .*\n)*? .*asyncio\."  # what to_thread is given
REASONS = {  # and what its program must have
    "asyncio.run cancels what is left in the order of a set": "asyncio.run",
}


def cannot(path):
    """The sentence that a program must have; None: it can run."""
    source = CATALOGUE.text(path)
    if header.read(source).clock == "real":
        return SOCKETS
    if "to_thread" not in source:
        return None
    if "threading.Event" in source:
        return LOOKS
    return GIVES if re.search(IN_THREAD, source) else None


@pytest.mark.parametrize("path", CATALOGUE.examples)
def test_what_cannot_run_says_why(path):
    wanted = cannot(path)
    assert LISTED["cannot"].get(path) == wanted, f"{FILE}: {path}: must have {wanted!r}"


def test_what_differs_says_why():
    for path, said in LISTED["may_differ"].items():
        assert path in CATALOGUE.examples, f"{FILE}: there is no {path}"
        assert said in REASONS, f"{FILE}: {path}: must have one of {list(REASONS)}"
        assert REASONS[said] in CATALOGUE.text(path), f"{FILE}: {path}: has no {REASONS[said]}"


def test_there_is_no_other_part():
    assert set(LISTED) == {"cannot", "may_differ"}
    assert set(LISTED["cannot"]) <= set(CATALOGUE.examples), FILE


@pytest.mark.parametrize(
    ("needs", "says"),
    [
        (">=3.14", ""),
        (">=3.15", "It cannot run in this page: it needs Python 3.15, and this page has 3.14.2."),
    ],
)
def test_a_program_for_a_newer_python_than_the_page_has(monkeypatch, needs, says):
    monkeypatch.setattr(runner, "manifest", lambda: {"python": "3.14.2"})
    assert runner.why_not("new/program.py", header.Settings(requires_python=needs)) == says


def test_a_program_that_needs_sockets_must_say_so(monkeypatch):
    monkeypatch.setattr(runner, "manifest", lambda: {"python": "3.14.2"})
    with pytest.raises(Refusal, match="a browser has no sockets: say so"):
        runner.why_not("new/program.py", header.Settings(clock="real"))
