"""A recording as text: what a ``.out`` file holds. The same on every Python.

It has no times if they were real: they are never twice the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.recording import Call, Recording, Task


def transcript(recording: Recording) -> str:
    """Output, waiting calls, tasks and ending, each under a heading of its own."""
    sections = [
        ("output", list(_output(recording))),
        ("main waited", list(_calls(recording))),
        ("tasks", list(_tasks(recording))),
        ("end", [_ending(recording)]),
    ]
    return "\n".join(
        "".join(f"{line}\n" for line in (title, *(f"  {line}" if line else "" for line in lines)))
        for title, lines in sections
        if lines
    )


def seconds(at: float) -> str:
    """``2.0``, ``1.5``, ``0.001``: at least one digit behind the point."""
    text = f"{at:.9f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


def labels(recording: Recording) -> list[str]:
    """The label of each task; those that would be the same are numbered: ``job() #2``."""
    seen: dict[str, int] = {}
    shown = []
    for task in recording.tasks:
        number = seen[task.label] = seen.get(task.label, 0) + 1
        shown.append(task.label if number == 1 else f"{task.label} #{number}")
    return shown


def writers(recording: Recording) -> list[str]:
    """Who wrote each line, where more than one task did; else nothing but empty strings."""
    if len({line.task for line in recording.lines}) < 2:
        return [""] * len(recording.lines)
    names = labels(recording)
    return ["" if line.task is None else names[line.task] for line in recording.lines]


def _output(recording: Recording) -> Iterator[str]:
    """``1.0  job('a', 1)  | text``; ``+`` goes on with the line above; stderr says so."""
    names = writers(recording)
    width = max(map(len, names), default=0)
    times = [_time(line.at, recording) for line in recording.lines]
    time_width = max(map(len, times), default=0)
    open_line = {"stdout": False, "stderr": False}
    for line, name, at in zip(recording.lines, names, times, strict=True):
        mark = "+" if open_line[line.stream] else "|"
        stream = "stderr " if line.stream == "stderr" else ""
        who = f"{name:{width}} " if width else ""
        text = line.text.rstrip("\n").replace("\r", "␍")  # reading a file makes \n of it
        yield f"{at:>{time_width}}{who}{stream}{mark} {text}"
        open_line[line.stream] = not line.text.endswith("\n")
    for stream, is_open in open_line.items():
        if is_open:
            yield f"({stream} ends without a newline)"
    if recording.truncated:
        yield f"({recording.truncated})"


def how(call: Call) -> str:
    """``gather raised ValueError``, ``wait returned``, ``task never came back``."""
    if call.how == "waiting":
        return f"{call.api} never came back"
    return f"{call.api} {call.how} {call.error}".rstrip()


def _calls(recording: Recording) -> Iterator[str]:
    names = labels(recording)
    several = len([task for task in recording.tasks if task.parent is None]) > 1
    for call in recording.calls:
        when = "" if call.at is None else _time(call.at, recording)
        left = ", ".join(names[id] for id in call.unfinished)
        who = f" in {names[call.task]}" if several else ""
        yield f"{when}{how(call)}{who}; unfinished: {left or 'none'}"


def _tasks(recording: Recording) -> Iterator[str]:
    names = labels(recording)
    width = max(map(len, names), default=0)
    for task, name in zip(recording.tasks, names, strict=True):
        span = _span(task.created, task.ended, recording)
        yield f"{name:{width}}  {span}{_outcome(task, names, recording)}"
    for thread in recording.threads:
        yield f"thread {thread.name}  {_span(thread.start, thread.end, recording)}".rstrip()


def _time(at: float, recording: Recording) -> str:
    """With a space behind it."""
    return "" if recording.clock == "real" else f"{seconds(at)} "


def _span(start: float, end: float | None, recording: Recording) -> str:
    if recording.clock == "real":
        return ""
    return f"{seconds(start)} to {'the end' if end is None else seconds(end)}  "


def _outcome(task: Task, names: list[str], recording: Recording) -> str:
    """``returned 'a'``, ``raised ValueError: b failed``, ``cancelled by main at 2.0`` ..."""
    requests = "; ".join(_cancel_words(task, names, recording))
    if task.outcome == "result":
        text = "returned" if task.value == "None" else f"returned {task.value}"
        return f"{text} ({requests})" if requests else text
    if task.outcome == "exception":
        return f"raised {task.value}" + (f" ({requests})" if requests else "")
    if task.outcome == "cancelled":
        return requests or "cancelled"
    if task.outcome == "lost":
        return "destroyed while it was pending"
    return "still pending"


def _cancel_words(task: Task, names: list[str], recording: Recording) -> list[str]:
    """One phrase for each request to cancel: when, and by whom."""
    words = []
    for cancel in task.cancels:
        by = cancel.via or ("" if cancel.by is None else names[cancel.by])
        if cancel.via == "TaskGroup.cancel" and cancel.by is not None:
            by = f"{cancel.via} in {names[cancel.by]}"
        elif cancel.via and cancel.by not in (None, task.parent):
            by = f"{cancel.via} because of {names[cancel.by]}"
        at = _time(cancel.at, recording)
        words.append(f"cancelled {f'by {by} ' if by else ''}{f'at {at}' if at else ''}".rstrip())
    return words


def _ending(recording: Recording) -> str:
    ending = recording.ending
    at = _time(ending.at, recording)
    if ending.how == "finished":
        return f"{at}finished"
    words = "stopped" if ending.how == "stopped" else "raised"
    message = f": {ending.message.splitlines()[0]}" if ending.message.strip() else ""
    return f"{at}{words} {ending.error}{message}"
