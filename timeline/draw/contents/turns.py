"""A run in which no time passes, retold in turns of the loop."""

from __future__ import annotations

from dataclasses import replace

from timeline.recording import Recording, Task


def no_time_passes(recording: Recording) -> bool:
    return recording.end == 0 and all(thread.end == 0 for thread in recording.threads)


def in_turns(recording: Recording) -> Recording:
    """The same run with turns for seconds."""
    turns = [0]
    for task in recording.tasks:
        turns += [task.created_turn, task.ended_turn or 0]
        turns += [wait.until_turn or wait.since_turn for wait in task.waits]
    return replace(
        recording,
        lines=tuple(replace(line, at=float(line.turn)) for line in recording.lines),
        tasks=tuple(_task(task) for task in recording.tasks),
        calls=tuple(replace(call, at=_float(call.turn)) for call in recording.calls),
        ending=replace(recording.ending, at=float(max(turns))),
    )


def _task(task: Task) -> Task:
    return replace(
        task,
        created=float(task.created_turn),
        ended=_float(task.ended_turn),
        waits=tuple(
            replace(wait, since=float(wait.since_turn), until=_float(wait.until_turn), due=None)
            for wait in task.waits
        ),
        cancels=tuple(replace(cancel, at=float(cancel.turn)) for cancel in task.cancels),
    )


def _float(turn: int | None) -> float | None:
    return None if turn is None else float(turn)
