"""Lies in programs: one thing changed; the ``.out`` stays, or is recorded anew and agrees."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import timeline
from tests.conftest import ROOT
from tests.lies import shown
from tests.lies.lie import Lie, Tests, at, spread
from tests.mutants import Mutant, mutants
from tests.test_mutations import claims
from timeline import header, undeclared

EACH = 10
AGAIN = 8  # of each kind of change, recorded anew

# what a change is called in tests/mutants.py
KINDS = {
    "a delay": r"\d+(\.\d+)? -> \d+\.\d+",
    "a flag": r"True -> False|False -> True|.*return_exceptions",
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
        for path, mutant in spread(found, EACH):
            edits = {f"snippets/{path}": mutant.source}
            check, place = shown.build(path), shown.place(path)
            yield Lie(
                f"program: {kind}", f"{path}:{mutant.line}: {mutant.what}", edits, check, place
            )


def _by_kind(paths: list[str]) -> dict[str, list[tuple[str, Mutant]]]:
    """Changes that a reader would see in the run, at most one of a kind for a program."""
    found: dict[str, list[tuple[str, Mutant]]] = {kind: [] for kind in KINDS}
    for path in paths:
        for mutant in mutants(shown.source(path)):
            kind = next((kind for kind in KINDS if re.fullmatch(KINDS[kind], mutant.what)), None)
            if kind and not any(one == path for one, _ in found[kind]):
                found[kind].append((path, mutant))
    return {
        kind: [one for one in spread(of, 2 * EACH) if _runs_otherwise(*one)]
        for kind, of in found.items()
    }


def _runs_otherwise(path: str, mutant: Mutant) -> bool:
    """Or it does not run at all, which is no lie of the page but is refused all the same."""
    return _run(path, mutant.source) != (ROOT / shown.out(path)).read_text("utf-8")


def _run(path: str, source: str) -> str | None:
    try:
        recording = timeline.run(source, path, budget=1.0)
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
    for kind, found in _by_kind([path for path in shown.programs() if path in tests][1::2]).items():
        runs = [(path, mutant, _run(path, mutant.source)) for path, mutant in found]
        for path, mutant, out in spread([one for one in runs if one[2]], AGAIN):
            test = tests[path]
            file = f"{test.__module__.replace('.', '/')}.py"
            edits = {f"snippets/{path}": mutant.source, shown.out(path): out}
            what = f"{path}:{mutant.line}: {mutant.what}"
            place = at(f"{file}::{test.__name__}")
            yield Lie(
                f"recorded anew: {kind}", what, edits, Tests((f"{file}::{test.__name__}",)), place
            )
