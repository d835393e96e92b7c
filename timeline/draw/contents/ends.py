"""How a task ended: the sign at the end of its bar and the words beside it."""

from __future__ import annotations

from timeline.draw.contents.requests import requests, who
from timeline.draw.words import errors, value
from timeline.recording import Recording, Task

SIGN = {
    "result": "ok",
    "exception": "error",
    "cancelled": "cancelled",
    "pending": "left",
    "lost": "lost",
}


def words(task: Task, recording: Recording) -> tuple[str, ...]:
    """What is said beside the sign, the longest form first; () if the sign says it all."""
    asked = requests(task)
    by = who(asked[0], task, recording) if asked else ""
    if task.outcome == "result":
        spite = "in spite of cancel()" if asked else ""
        return tuple(text for text in (" ".join(filter(None, (value(task), spite))),) if text)
    if task.outcome == "exception":
        return errors(task)
    if task.outcome == "cancelled":
        short = ("cancelled before it started" if not task.waits else "cancelled", "cancelled")
        return (*((f"cancelled by {by}",) if by and task.waits else ()), *dict.fromkeys(short))
    if task.outcome == "lost":
        return "destroyed while pending", "destroyed"
    return ("waits for ever",) if recording.ending.how == "stopped" else ("left running",)
