"""A claim must turn red when its program changes: a delay, an asyncio call, an exception type.

Each mutant is recorded. Where its transcript is not that of the program, the claim test, called
with the mutant's recording, must fail.
"""

import functools
import importlib
import inspect
from collections.abc import Callable
from pathlib import Path

import pytest

import timeline
from generators.pythons import interpreters, releases
from generators.runs import files, measured
from tests.claims.conftest import SNIPPETS, snippet_of
from tests.mutants import mutants
from timeline import header

RED = (Exception, pytest.fail.Exception)
SECONDS = {"virtual": 1.0, "real": 10.0}  # real ones, for a mutant that never ends


def claims() -> dict[Path, Callable]:
    """Each program that has a claim test, and that test."""
    found = {}
    for file in sorted((Path(__file__).parent / "claims").glob("test_*.py")):
        module = importlib.import_module(f"tests.claims.{file.stem}")
        for name, test in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("test_") and test.__module__ == module.__name__:
                found[snippet_of(file.stem, name)] = test
    return found


@functools.cache
def real() -> timeline.Helper:
    return timeline.Helper("hooks.examples.preloaded:execute", [str(SNIPPETS.parent)])


def on_a_newer_python(source: str) -> Callable:
    """Runs a program on a Python that is new enough; skips where none is installed."""
    settings = header.read(source)
    found = [one for one in pythons() if not header.newer(settings, releases.parse(one.version))]
    if not found:
        pytest.skip(f"no installed Python is {settings.requires_python}")
    able = timeline.Helper(python=[found[-1].executable, "-I"])
    return able.run


@functools.cache
def pythons() -> list[interpreters.Native]:
    return [one for one in interpreters.found().values() if isinstance(one, interpreters.Native)]


def survivors(source: str, name: str, claim: Callable) -> tuple[list[str], int]:
    """(the mutants that the claim did not notice, how many ran differently)."""
    settings = header.read(source)
    clock, run = settings.clock, real().run if settings.clock == "real" else timeline.run
    if header.newer(settings):
        run = on_a_newer_python(source)
    recording = run(source, name, budget=SECONDS[clock])
    claim(recording)  # green before anything is changed
    original = timeline.transcript(recording)
    green, different = [], 0
    for mutant in mutants(source):
        try:
            recording = run(mutant.source, name, budget=SECONDS[clock])
        except timeline.RunError:
            different += 1  # no recording, no page: the build stops
            continue
        if timeline.transcript(recording) == original:
            continue
        different += 1
        try:
            claim(recording)
        except RED:
            continue
        green.append(f"{name}:{mutant.line}: {mutant.what}")
    return green, different


CLAIMS = claims()


@pytest.mark.parametrize("program", CLAIMS, ids=lambda path: path.relative_to(SNIPPETS).as_posix())
def test_a_changed_program_turns_its_claim_red(program):
    claim, source = CLAIMS[program], program.read_text("utf-8")
    assert list(inspect.signature(claim).parameters) == ["recording"]
    green, different = survivors(source, program.name, claim)

    assert different, f"no mutant of {program.name} runs differently: it proves nothing"
    assert not green, f"{claim.__name__} stays green:\n" + "\n".join(green)


def committed():
    """Each recording on the virtual clock, of whichever release, and its program."""
    for program in CLAIMS:
        for out in [files.newest(program), *files.older(program).values()]:
            if measured.file(program, out).exists():
                yield pytest.param(program, out, id=out.relative_to(SNIPPETS).as_posix())


@pytest.mark.parametrize(("program", "out"), list(committed()))
def test_a_claim_holds_of_every_release(program, out):
    """Also of what this Python does not do: a page shows the newest, and folds the older in."""
    CLAIMS[program](measured.read(program, out).recording)


FAILS = (SNIPPETS / "gather" / "fails.py").read_text("utf-8")


def test_a_claim_that_sees_little_is_caught():
    def sees_no_times(recording):
        assert recording.call("gather").error == "ValueError"
        assert "c done" in recording.printed

    green, different = survivors(FAILS, "fails.py", sees_no_times)

    assert "fails.py:18: 2 -> 2.25" in green
    assert "fails.py:18: True -> False" not in green  # this one it does see
    assert len(green) < different


def test_a_claim_that_asserts_nothing_is_caught():
    green, different = survivors(FAILS, "fails.py", lambda recording: None)

    assert len(green) == different > 10


def test_a_program_that_no_mutant_changes_is_caught():
    _, different = survivors("print('a')\n", "empty.py", lambda recording: None)

    assert different == 0
