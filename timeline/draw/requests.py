"""Requests to cancel that a picture shows, and who asked."""

from __future__ import annotations

from ..recording import Cancel, Recording, Task
from .words import spoken

_BLOCKS = ("timeout", "wait_for", "TaskGroup")  # these cancel the task they stand in to interrupt it


def requests(task: Task) -> list[Cancel]:
    """Without those by which a timeout or a TaskGroup only interrupts the task around it."""
    return [cancel for cancel in task.cancels if not _only_interrupts(cancel, task)]


def _only_interrupts(cancel: Cancel, task: Task) -> bool:
    if cancel.via not in _BLOCKS or task.outcome == "cancelled":
        return False
    return not (cancel.via == "TaskGroup" and task.group is not None and task.outcome == "result")


def who(cancel: Cancel, task: Task, recording: Recording) -> str:
    """``TaskGroup``, ``timeout``, ``job b``, ``itself``; "" if nobody knows."""
    if cancel.via:
        return cancel.via
    if cancel.by is None:
        return ""
    return "itself" if cancel.by == task.id else spoken(recording.tasks[cancel.by], recording)
