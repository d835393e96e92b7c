"""The printed lines and their numbers: the same on the axis and beside the output."""

from __future__ import annotations

from dataclasses import dataclass

from ..recording import Recording


@dataclass(frozen=True)
class Number:
    number: int  # from 1
    at: float  # when the line was complete
    text: str  # without its end of line
    stream: str
    tasks: tuple[int | None, ...]  # who wrote it


def numbers(recording: Recording) -> list[Number]:
    """Every whole line of output in the order in which the lines were begun."""
    found: list[Number] = []
    begun: dict[str, int] = {}  # stream -> place of its unfinished line
    for piece in recording.lines:
        ends = piece.text.endswith("\n")
        text = piece.text[:-1] if ends else piece.text
        if piece.stream in begun:
            place = begun[piece.stream]
            whole = found[place]
            writers = dict.fromkeys((*whole.tasks, piece.task))
            found[place] = Number(
                whole.number, piece.at, whole.text + text, whole.stream, tuple(writers)
            )
        else:
            begun[piece.stream] = len(found)
            found.append(Number(len(found) + 1, piece.at, text, piece.stream, (piece.task,)))
        if ends:
            del begun[piece.stream]
    return found
