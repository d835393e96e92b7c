"""A run in which no time passes, retold in turns of the loop."""

from __future__ import annotations

from dataclasses import replace

from ..recording import Call, Recording, Task, Wait


def no_time_passes(recording: Recording) -> bool:
    return recording.end == 0 and all(thread.end == 0 for thread in recording.threads)


def in_turns(recording: Recording) -> Recording:
    """The same run with turns for seconds. A wait is known only as "between start and end", and a
    call is taken to come back right after the last of its tasks that had ended by then."""
    last = max([task.ended_turn or task.created_turn for task in recording.tasks], default=0) + 1
    return replace(
        recording,
        tasks=tuple(_task(task) for task in recording.tasks),
        calls=tuple(_call(call, recording, last) for call in recording.calls),
        lines=(),
        ending=replace(recording.ending, at=float(last)),
    )


def _task(task: Task) -> Task:
    started, ended = float(task.created_turn), task.ended_turn
    waits = [wait for wait in task.waits if wait.on or wait.until is None]
    retold = [replace(waits[0], since=started, until=ended, due=None)] if waits else []
    return replace(
        task,
        created=started,
        ended=None if ended is None else float(ended),
        waits=tuple[Wait, ...](retold),
        cancels=tuple(
            replace(cancel, at=started if ended is None else float(ended)) for cancel in task.cancels
        ),
    )


def _call(call: Call, recording: Recording, last: int) -> Call:
    waiter = recording.tasks[call.task]
    finished = [
        recording.tasks[id].ended_turn or 0 for id in call.tasks if id not in call.unfinished
    ]
    at = max(finished, default=waiter.created_turn) + 0.5
    return replace(
        call,
        since=float(waiter.created_turn),
        at=None if call.at is None else min(at, waiter.ended_turn or last),
    )
