"""Lies in programs: one thing changed; the ``.out`` stays, or is recorded anew and agrees."""

from __future__ import annotations

import ast
import functools
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import PurePosixPath

import timeline
from generators.runs.contract import undeclared
from tests.conftest import ROOT
from tests.mutants import Mutant, mutants
from tests.test_mutations import claims
from timeline import header
from tools.lies import shown
from tools.lies.lie import Lie, Tests, at, spread

EACH = 10
AGAIN = 8  # of each kind of change, recorded anew

# what a change is called in tests/mutants.py
KINDS = {
    "a delay": r"\d+(\.\d+)? -> \d+\.\d+",
    "return_exceptions": r".*return_exceptions.*",
    "a flag": r"True -> False|False -> True",
    "an exception": r"\w*(Error|Exception)\w* -> \w+",
    "an await dropped": "await dropped",
    "a call": r".* dropped|.* -> asyncio\.\w+|(timeout|wait) .*|.* -> None|.* with return_when.*",
}


def lies() -> Iterator[Lie]:
    yield from _stale()
    yield from _orders()
    yield from _recorded_anew()


def _stale() -> Iterator[Lie]:
    """The program runs differently, and the .out is the old one."""
    for kind, found in _by_kind(shown.programs()).items():
        for path, mutant in islice((one for one in found if _runs_otherwise(*one)), EACH):
            edits, what = (
                {f"snippets/{path}": mutant.source},
                f"{path}:{mutant.line}: {mutant.what}",
            )
            yield Lie(f"program: {kind}", what, edits, shown.build(path), shown.place(path))


def _by_kind(paths: list[str]) -> dict[str, list[tuple[str, Mutant]]]:
    """At most one change of a kind for a program; the programs in no order, always the same."""
    found: dict[str, list[tuple[str, Mutant]]] = {kind: [] for kind in KINDS}
    for path in sorted(paths, key=lambda path: zlib.crc32(path.encode())):
        for mutant in mutants(shown.source(path)):
            kind = _kind(path, mutant)
            if kind and not any(one == path for one, _ in found[kind]):
                found[kind].append((path, mutant))
    return found


def _kind(path: str, mutant: Mutant) -> str:
    """The first that fits; "": none."""
    line = shown.source(path).splitlines()[mutant.line - 1]
    flips = "return_exceptions" in line and mutant.what in ("True -> False", "False -> True")
    said = "return_exceptions" if flips else mutant.what
    return next((kind for kind in KINDS if re.fullmatch(KINDS[kind], said)), "")


def _runs_otherwise(path: str, mutant: Mutant) -> bool:
    """Or not at all: that is refused too."""
    return _run(path, mutant.source) != (ROOT / shown.out(path)).read_text("utf-8")


@functools.cache
def _run(path: str, source: str) -> str | None:
    try:
        recording = timeline.run(source, PurePosixPath(path).name, budget=5.0)
    except timeline.RunError:
        return None
    return None if undeclared(recording, header.read(source)) else timeline.transcript(recording)


def _orders() -> Iterator[Lie]:
    """Two jobs change places."""
    found = []
    for path in shown.programs():
        old = shown.source(path)
        lines = old.split("\n")
        for number, (one, other) in enumerate(zip(lines, lines[1:], strict=False)):
            if "job(" in one and "job(" in other and "await" not in one and one != other:
                swapped = "\n".join([*lines[:number], other, one, *lines[number + 2 :]])
                if _compiles(swapped) and _run(path, swapped) != (ROOT / shown.out(path)).read_text(
                    "utf-8"
                ):
                    found.append((path, number + 1, swapped))
                break
    for path, line, new in spread(found, EACH):
        edits = {f"snippets/{path}": new}
        what = f"{path}:{line}: two jobs change places"
        yield Lie("program: an order", what, edits, shown.build(path), shown.place(path))


def _compiles(source: str) -> bool:
    try:
        return bool(ast.parse(source).body)
    except SyntaxError:
        return False


def _recorded_anew() -> Iterator[Lie]:
    """The .out agrees: only the claim, in code, knows better."""
    tests = {path.relative_to(shown.SNIPPETS).as_posix(): test for path, test in claims().items()}
    for kind, found in _by_kind([path for path in shown.programs() if path in tests]).items():
        runs = ((*one, _run(one[0], one[1].source)) for one in found if _runs_otherwise(*one))
        for path, mutant, out in islice((one for one in runs if one[2]), AGAIN):
            test = tests[path]
            place = f"{test.__module__.replace('.', '/')}.py::{test.__name__}"
            edits = {f"snippets/{path}": mutant.source, shown.out(path): out}
            what = f"{path}:{mutant.line}: {mutant.what}"
            named = "a call" if kind == "an await dropped" else kind  # most complain: they are few
            yield Lie(f"recorded anew: {named}", what, edits, Tests((place,)), at(place))
