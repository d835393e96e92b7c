"""What a run looks like beside its program: picture, output, and how the calls came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from timeline.draw.figure import panels
from timeline.draw.text import printed
from timeline.draw.text.table import table
from timeline.recording import Call, Recording
from timeline.transcript import how, labels, seconds


@dataclass(frozen=True)
class Result:
    """Pieces of HTML. A page that was built and one that ran the program itself have the same."""

    picture: str
    output: str  # "" if it prints nothing
    told: str  # the waiting calls that matter: when each came back, how, what was unfinished
    rest: str  # the other waiting calls
    table: str  # the picture as a table
    text: str  # the output as a terminal would show it


def results(
    recordings: Sequence[Recording], *, focus: Sequence[str], prefix: str, low: bool = False
) -> list[Result]:
    """Of one program, or of several whose pictures share one axis of time.

    ``focus``: for each the waiting call that it is about; "": all of them.
    ``prefix``: what the ids of the pictures begin with. ``low``: as low as can be.
    """
    pictures = panels(recordings, focus=focus, prefix=prefix, low=low)
    return [
        _result(recording, about, picture)
        for recording, about, picture in zip(recordings, focus, pictures, strict=True)
    ]


def _result(recording: Recording, focus: str, picture: str) -> Result:
    about = [call for call in recording.calls if call.api == focus] or list(recording.calls)
    rest = [call for call in recording.calls if call not in about]
    return Result(
        picture=picture,
        output=printed.lines(recording) if recording.lines else "",
        told=_told(about, recording),
        rest=_told(rest, recording),
        table=table(recording),
        text="".join(line.text for line in recording.lines),
    )


def _told(calls: list[Call], recording: Recording) -> str:
    names = labels(recording)
    several = len([task for task in recording.tasks if task.parent is None]) > 1
    told = []
    for call in calls:
        when = ""
        if call.at is not None and recording.clock == "virtual":
            when = f" at {seconds(call.at)}&nbsp;s"
        left = ", ".join(f"<code>{escape(names[id])}</code>" for id in call.unfinished)
        if left or len(call.tasks) > 1:  # one task, or none, is no matter of others
            when += f"; unfinished then: {left or 'none'}"
        who = f" in {escape(names[call.task])}" if several else ""
        told.append(f"<p>{escape(how(call))}{who}{when}</p>")
    return "".join(told)
