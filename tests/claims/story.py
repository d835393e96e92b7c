"""A recording told in short lines, for claims about when things happened."""

from timeline.recording import Cancel, Recording, Task


def printed(recording: Recording) -> list[str]:
    """``"2.5 2 done, 1 pending"``: each piece of output after its time."""
    return [f"{line.at:g} {line.text}".rstrip("\n") for line in recording.lines]


def waited(recording: Recording) -> list[str]:
    """``"2.5 wait returned, left c"``: each waiting call of main, and what was unfinished then."""
    said = []
    for call in recording.calls:
        left = " ".join(recording.names(call.unfinished))
        words = f"{call.at:g} {call.api} {call.how} {call.error}".rstrip()
        said.append(f"{words}, left {left}" if left else words)
    return said


def ended(recording: Recording) -> list[str]:
    """``"a 1 'a'"``, ``"b 2 ValueError: b failed"``, ``"job('c', 3) 2.5 cancelled"``: all ends."""
    return [_end(task) for task in recording.tasks]


def asked(recording: Recording) -> list[str]:
    """``"c 1.5 main"``, ``"b 2 TaskGroup"``: who was asked to cancel, when, and by whom."""
    return [
        f"{task.short} {cancel.at:g} {_asker(recording, cancel)}".rstrip()
        for task in recording.tasks
        for cancel in task.cancels
    ]


def _asker(recording: Recording, cancel: Cancel) -> str:
    if cancel.via or cancel.by is None:
        return cancel.via
    return recording.tasks[cancel.by].short


def _end(task: Task) -> str:
    when = "never" if task.ended is None else f"{task.ended:g}"
    if task.outcome in ("result", "exception"):
        return f"{task.short} {when}" + ("" if task.value == "None" else f" {task.value}")
    return f"{task.label} {when} {task.outcome}"  # what it was to do cannot be seen from its end
