"""The printed lines and their numbers: the same on the axis and beside the output."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.recording import Recording


@dataclass(frozen=True)
class Number:
    number: int  # from 1
    at: float
    text: str  # without its end of line
    stream: str
    task: int | None  # who wrote it


def numbers(recording: Recording) -> list[Number]:
    """The output as a page shows it: a row for each line, or piece of a line, that was printed."""
    return [
        Number(number, line.at, line.text.removesuffix("\n"), line.stream, line.task)
        for number, line in enumerate(recording.lines, 1)
    ]
