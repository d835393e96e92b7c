"""The pieces of a lane: what a task did from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.draw.contents.requests import requests
from timeline.draw.words import spoken
from timeline.recording import Recording, Task, Thread, Wait

# waiting for other tasks, or for what other tasks do; all else is a task's own time
_FOR_OTHERS = {"gather", "wait", "as_completed", "TaskGroup", "shield", "task", "future"}
_SHARED = {"Queue", "PriorityQueue", "LifoQueue", "Event", "Lock", "Semaphore", "BoundedSemaphore",
           "Condition", "Barrier"}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    lane: int
    kind: str  # "own" | "wait" | "block" | "still" | "more"
    start: float
    end: float
    text: str = ""  # what it says where there is room
    told: str = ""  # what it says when it is pointed at
    cleaning: bool = False  # after a request to cancel
    left: bool = False  # a call of main came back without it


def pieces(
    recording: Recording, task: Task, lane: int, end: float, left: list[tuple[float, float]]
) -> list[Piece]:
    """``left``: the stretches in which nobody in ``main`` waits for the task any more."""
    if task.outcome == "cancelled" and not task.waits:
        return []  # it never started: no time was its own, and none is a cleanup
    over = end if task.ended is None else task.ended
    asked = min((cancel.at for cancel in requests(task)), default=over)
    blocked = [block for block in recording.blocked if block.end > block.start]
    borders = {asked, *(at for stretch in left for at in stretch)}
    borders.update(at for block in blocked for at in (block.start, block.end))
    found: list[Piece] = []
    for start, stop, wait in _stretches(task, over):
        cuts = sorted({start, stop, *(at for at in borders if start < at < stop)})
        kind = "own" if wait is None or is_own_time(wait, task, recording) else "wait"
        said = _said(wait, kind, recording)
        text = said if kind == "wait" else _thread(wait, task, recording)
        for a, b in zip(cuts, cuts[1:], strict=False):
            block = next((block for block in blocked if block.start <= a < block.end), None)
            cleaning, unwaited = a >= asked, any(since <= a < until for since, until in left)
            if block is not None:
                here = block.task == task.id
                found.append(
                    Piece(lane, "block", a, b, "blocks the loop", "time.sleep blocks the loop")
                    if here
                    else Piece(lane, "still", a, b, text, "stands still: the loop is blocked")
                )
                text = "" if not here else text
                continue
            news = ""
            if cleaning and not (found and found[-1].cleaning):
                news = "cleaning up"
            elif unwaited and not cleaning and not (found and found[-1].left):
                news = "runs on"
            found.append(Piece(lane, kind, a, b, news or text, said, cleaning, unwaited))
            text = ""
    return found


def thread_pieces(recording: Recording, thread: Thread, lane: int, over: float) -> list[Piece]:
    """A thread that outlives the wait for it: nobody waits for its second part."""
    waits = recording.tasks[thread.task].waits if thread.task is not None else ()
    given_up = max(
        (wait.until for wait in waits if wait.until and wait.since <= thread.start <= wait.until),
        default=over,
    )
    told = "in a thread"
    found = [Piece(lane, "own", thread.start, given_up, told, told)]
    if given_up < over:
        found.append(Piece(lane, "own", given_up, over, "runs on", told, left=True))
    return found


def is_own_time(wait: Wait, task: Task, recording: Recording) -> bool:
    """A timer, a socket, a thread: not other tasks, and nothing that other tasks must do."""
    if _thread(wait, task, recording):
        return True
    others = wait.on or wait.what in _FOR_OTHERS or wait.what.partition(".")[0] in _SHARED
    return not others


def _stretches(task: Task, over: float) -> Iterable[tuple[float, float, Wait | None]]:
    """Waits and what lies between them: time passes there while code runs or cannot run."""
    at = task.created
    for wait in task.waits:
        until = over if wait.until is None else wait.until
        if wait.since > at:
            yield at, wait.since, None
        if until > wait.since:
            yield wait.since, until, wait
        at = max(at, until)
    if over > at:
        yield at, over, None


def _thread(wait: Wait | None, task: Task, recording: Recording) -> str:
    if wait is None:
        return ""
    inside = wait.what in ("to_thread", "future") and not wait.on
    mine = (thread for thread in recording.threads if inside and thread.task == task.id)
    started = any(thread.end is None or thread.end > wait.since for thread in mine)
    return "in a thread" if started else ""


def _said(wait: Wait | None, kind: str, recording: Recording) -> str:
    if wait is None:
        return "runs"
    if wait.what == "task":
        return f"await {spoken(recording.tasks[wait.on[0]])}" if wait.on else "await"
    return wait.what
