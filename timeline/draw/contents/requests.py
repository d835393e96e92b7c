"""Requests to cancel that a picture shows, and who asked."""

from __future__ import annotations

from timeline.draw.words import spoken
from timeline.recording import GROUPS, Cancel, Recording, Task


def requests(task: Task) -> list[Cancel]:
    """Without those by which a timeout or a TaskGroup only interrupts the task around it."""
    return [cancel for cancel in task.cancels if not _only_interrupts(cancel, task)]


def _only_interrupts(cancel: Cancel, task: Task) -> bool:
    if task.outcome == "cancelled" or cancel.via not in ("timeout", "wait_for", *GROUPS):
        return False
    if cancel.via not in GROUPS or task.group is None:
        return True
    # a task of one group that waits in another, its own
    return any(
        wait.what == "TaskGroup" and wait.since <= cancel.at <= (wait.until or cancel.at)
        for wait in task.waits
    )


def who(cancel: Cancel, task: Task, recording: Recording) -> str:
    """``TaskGroup``, ``timeout``, ``job b``, ``itself``; "" if nobody knows."""
    if cancel.via == "TaskGroup.cancel" and cancel.by is not None:
        return f"{cancel.via} in {spoken(recording.tasks[cancel.by])}"
    if cancel.via:
        return cancel.via
    if cancel.by is None:
        return ""
    return "itself" if cancel.by == task.id else spoken(recording.tasks[cancel.by])
