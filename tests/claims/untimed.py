"""A recording without its times: all that can be claimed of a run on the real clock."""

from timeline.recording import Recording, Task
from timeline.transcript import labels


def untimed(recording: Recording) -> dict:
    """ "printed": ["c: a line"], "calls": ["gather raised ValueError, left c"],
    "tasks": {"c": "cancelled by TaskGroup because of b"}."""
    names = [label.partition("('")[2].partition("'")[0] or label for label in labels(recording)]
    return {
        "printed": [_line(line, names) for line in recording.lines],
        "calls": [_call(call, names) for call in recording.calls],
        "tasks": {
            name: _end(task, names) for name, task in zip(names, recording.tasks, strict=True)
        },
    }


def _line(line, names) -> str:
    writer = "nobody" if line.task is None else names[line.task]
    return f"{writer}: {line.text}".rstrip("\n")


def _call(call, names) -> str:
    left = " ".join(names[id] for id in call.unfinished)
    words = f"{call.api} {call.how} {call.error}".rstrip()
    return f"{words}, left {left}" if left else words


def _end(task: Task, names) -> str:
    words = f"{task.outcome} {task.value}".rstrip()
    for cancel in task.cancels:
        by = "" if cancel.by is None else f" because of {names[cancel.by]}"
        words += f", asked by {cancel.via or 'the program'}{by}"
    return words
