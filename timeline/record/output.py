"""What a program prints: pieces of text, each with its time, its task and its stream."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable

from timeline.loop.clock import Clock
from timeline.loop.real import RealClock
from timeline.recording import Line, Report

MAX_PIECES = 10_000
MAX_CHARACTERS = 1_000_000

# What asyncio and Python complain about. Each is a line of stderr that a program must declare.
_REPORTS = re.compile(
    r"exception was never retrieved"
    r"|exception in shielded future"
    r"|was never awaited"
    r"|was destroyed but it is pending"
    r"|^unhandled exception|^Unhandled exception|^Exception in callback"
    r"|^Exception ignored|^Exception in thread"
    r"|an error occurred during closing of asynchronous generator"
    r"|^Executing <"
    r"|\w*Warning: (?!Enable tracemalloc)"
)

# lines, and what a \r lets write over them; str.splitlines() would split at others too
_PIECES = re.compile(r"\r?[^\r\n]*\r?\n|\r?[^\r\n]+|\r")


def _writes_over(text: str, after: str) -> bool:
    """``after`` begins at the start of the line that holds ``text``."""
    back = text.endswith("\r") or after.startswith("\r")
    return back and bool(after.strip("\r\n"))


def _goes_on(last: Line, piece: Line) -> bool:
    """The same task has not ended its line, and adds to it at the same moment."""
    same = (last.at, last.stream, last.task) == (piece.at, piece.stream, piece.task)
    return same and not last.text.endswith("\n") and not _writes_over(last.text, piece.text)


class Output:
    def __init__(self, clock: Clock | RealClock, writer: Callable[[], int | None]):
        """``writer()`` is the number of the task that writes right now."""
        self._clock, self._writer = clock, writer
        self._pieces: list[Line] = []
        self._room = MAX_CHARACTERS
        self.truncated = ""

    def write(self, stream: str, text: str) -> None:
        if self._clock.stopped is not None or self.truncated:
            return
        if len(text) > self._room:
            self.truncated = f"only the first {MAX_CHARACTERS} characters of output were kept"
            text = text[: self._room]
        self._room -= len(text)
        for piece in _PIECES.findall(text):
            self._add(Line(self._clock.now, piece, stream, self._writer(), self._clock.turn))

    def _add(self, piece: Line) -> None:
        last = self._pieces[-1] if self._pieces else None
        if last and self._clock.runs and last.turn == piece.turn:
            piece = dataclasses.replace(piece, at=last.at)  # print() writes its "\n" separately
        if last and _goes_on(last, piece):
            self._pieces[-1] = dataclasses.replace(last, text=last.text + piece.text)
        elif len(self._pieces) < MAX_PIECES:
            self._pieces.append(piece)
        else:
            self.truncated = f"only the first {MAX_PIECES} lines of output were kept"

    def lines(self) -> tuple[Line, ...]:
        # a function that runs inline is ahead of the loop
        return tuple(sorted(self._pieces, key=lambda piece: piece.at))

    def reports(self) -> tuple[Report, ...]:
        """The lines of stderr that say something went wrong unseen."""
        found, whole = [], ""
        for piece in self.lines():
            if piece.stream != "stderr":
                continue
            whole += piece.text
            if whole.endswith("\n"):
                if _REPORTS.search(whole):
                    found.append(Report(piece.at, whole.rstrip("\n")))
                whole = ""
        return tuple(found)
