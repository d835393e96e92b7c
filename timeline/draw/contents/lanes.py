"""Which lanes there are, and in what order: a task under the task that created it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from timeline.draw.words import LONGEST, lane_name
from timeline.recording import Recording, Task, Thread

MOST = 40
_ENDINGS = {
    "result": "returned",
    "exception": "failed",
    "cancelled": "cancelled",
    "pending": "left running",
    "lost": "destroyed while pending",
}


@dataclass(frozen=True)
class Lane:
    name: str
    full: str  # the whole label
    depth: int
    task: Task | None = None
    thread: Thread | None = None  # one that outlives the wait for it
    more: tuple[Task, ...] = ()  # tasks that share the last lane

    @property
    def summary(self) -> str:
        """``58 returned, 2 failed``"""
        counted = Counter(_ENDINGS[task.outcome] for task in self.more)
        return ", ".join(f"{count} {ending}" for ending, count in counted.most_common())


def lanes(recording: Recording) -> list[Lane]:
    everyone = _in_order(recording)
    shown = _chosen(recording, [task for task, _ in everyone])
    found = []
    for task, depth in everyone:
        if task.id not in shown:
            continue
        name = lane_name(task, LONGEST - 2 * min(depth, 4))
        found.append(Lane(name, task.label, depth, task))
        for thread in _outliving(recording, task):
            found.append(Lane(f"{thread.name} (thread)", thread.name, depth + 1, thread=thread))
    rest = tuple(task for task, _ in everyone if task.id not in shown)
    if rest:
        found.append(Lane(f"{len(rest)} more tasks", "", 1, more=rest))
    return found


def _in_order(recording: Recording) -> list[tuple[Task, int]]:
    children: dict[int | None, list[Task]] = {}
    for task in recording.tasks:
        children.setdefault(task.parent, []).append(task)
    found, stack = [], [(task, 0) for task in reversed(children.get(None, []))]
    while stack:
        task, depth = stack.pop()
        found.append((task, depth))
        stack += [(child, depth + 1) for child in reversed(children.get(task.id, []))]
    return found


def _chosen(recording: Recording, tasks: list[Task]) -> set[int]:
    """All, or where there are too many: who waits in main, who did not simply return, the first."""
    if len(tasks) <= MOST:
        return {task.id for task in tasks}
    unfinished = {id for call in recording.calls for id in call.unfinished}
    ranked = sorted(
        tasks,  # sorted() is stable: the order of the lanes decides among equals
        key=lambda task: (
            task.parent is not None,
            task.outcome == "result",
            task.id not in unfinished,
        ),
    )
    return {task.id for task in ranked[: MOST - 1]}


def _outliving(recording: Recording, task: Task) -> list[Thread]:
    return [
        thread
        for thread in recording.threads
        if thread.task == task.id and not _awaited_to_its_end(thread, task)
    ]


def _awaited_to_its_end(thread: Thread, task: Task) -> bool:
    return thread.end is not None and any(
        wait.since <= thread.start and wait.until is not None and thread.end <= wait.until
        for wait in task.waits
    )
