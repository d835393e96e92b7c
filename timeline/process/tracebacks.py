"""Tracebacks that are the same on every Python: the program's own frames, and no carets.

Frames of libraries are folded into one line, ``(inside asyncio)``: their number and their line
numbers differ from version to version. Everything that prints a traceback in Python goes
through ``traceback.StackSummary.format``: that is the one place to change.
"""

from __future__ import annotations

import contextlib
import linecache
import os
import traceback
from collections.abc import Iterator

from timeline.places import LIBRARY, PACKAGE

_ALIKE = 2  # frames of one place that are shown; how many follow differs by Python


@contextlib.contextmanager
def short(filename: str, source: str) -> Iterator[None]:
    """Within, tracebacks show only frames of ``filename`` (text: ``source``) and its neighbours."""
    entry = (len(source), None, source.splitlines(keepends=True), filename)
    linecache.cache[filename] = entry

    def format(self: traceback.StackSummary, **kwargs: object) -> list[str]:
        linecache.cache[filename] = entry  # logging and warnings may have dropped it
        return list(_lines(self, filename))

    real = traceback.StackSummary.format
    traceback.StackSummary.format = format  # type: ignore[method-assign]
    try:
        yield
    finally:
        traceback.StackSummary.format = real  # type: ignore[method-assign]
        linecache.cache.pop(filename, None)


def _lines(stack: traceback.StackSummary, filename: str) -> Iterator[str]:
    inside: list[str] = []
    before, again = "", 0
    own = [number for number, frame in enumerate(stack) if frame.filename == filename]
    for frame in stack[own[0] if own else 0 :]:  # those before it are how we called the program
        library = _library(frame.filename, filename)
        if library is not None:
            if library and library not in inside:
                inside.append(library)
            continue
        if inside:
            yield f"  (inside {', '.join(inside)})\n"
            inside.clear()
        line = linecache.getline(frame.filename, frame.lineno or 0).strip()
        shown = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
        before, again = shown, again + 1 if shown == before else 1
        if again <= _ALIKE:
            yield shown + (f"    {line}\n" if line else "")
        elif again == _ALIKE + 1:
            yield "  [Previous line repeated many more times]\n"
    if inside:
        yield f"  (inside {', '.join(inside)})\n"


def _library(path: str, program: str) -> str | None:
    """The library that owns this file; "" for ours, which is not shown; None: the program."""
    if path == program:
        return None
    if path.startswith(PACKAGE):
        return ""
    if path.startswith("<frozen "):
        return path[8:-1].partition(".")[0]
    for root in (os.path.join(LIBRARY, "site-packages", ""), LIBRARY):
        if path.startswith(root):
            return path[len(root) :].partition(os.sep)[0].removesuffix(".py")
    if f"{os.sep}site-packages{os.sep}" in path:
        return path.rpartition(f"site-packages{os.sep}")[2].partition(os.sep)[0]
    return None
