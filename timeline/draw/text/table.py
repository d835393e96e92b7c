"""Every fact of the picture, as tables: for those who cannot see it, and for exact times."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.draw.contents.calls import text
from timeline.draw.contents.ends import words
from timeline.draw.contents.output import numbers
from timeline.draw.contents.requests import requests, who
from timeline.draw.contents.turns import no_time_passes
from timeline.draw.markup import safe
from timeline.draw.words import moment, named, number, spoken
from timeline.recording import Call, Recording, Task


def table(recording: Recording) -> str:
    """The tasks, the waiting calls of ``main``, what blocked the loop, and the printed lines."""
    tasks = ("Task", "Created", "Waited for", "Asked to cancel", "Ended", "How")
    calls = ("Call of main", "Line", "Waited", "Came back", "Unfinished then")
    parts = [_table("Tasks", tasks, (_task(task, recording) for task in recording.tasks))]
    if recording.calls:
        rows = (_call(call, recording) for call in recording.calls)
        parts.append(_table("Waiting calls", calls, rows))
    blocked = [
        ("time.sleep", moment(block.start), moment(block.end), _by(block.task, recording))
        for block in recording.blocked
    ] + [
        (
            f"{thread.name} in a thread",
            moment(thread.start),
            "never" if thread.end is None else moment(thread.end),
            _by(thread.task, recording),
        )
        for thread in recording.threads
    ]
    if blocked:
        parts.append(_table("Blocking and threads", ("What", "From", "Until", "Task"), blocked))
    lines = [
        (f"{line.number}", moment(line.at), line.text, _by(line.task, recording))
        for line in numbers(recording)
    ]
    if lines:
        parts.append(_table("Printed lines", ("Number", "At", "Text", "Task"), lines))
    return f'<div class="tl-tables">{"".join(parts)}</div>'


def _task(task: Task, recording: Recording) -> tuple[str, ...]:
    if no_time_passes(recording):
        created = f"turn {task.created_turn}"
        ended = "never" if task.ended_turn is None else f"turn {task.ended_turn}"
    else:
        created = moment(task.created)
        ended = "never" if task.ended is None else moment(task.ended)
    if task.parent is not None:
        created += f" by {spoken(recording.tasks[task.parent])}"
    asked = [
        f"{moment(cancel.at)} by {who(cancel, task, recording) or 'nobody known'}"
        for cancel in requests(task)
    ]
    how = {"result": "returned", "exception": "raised"}.get(task.outcome, "")
    said = (words(task, recording) or ("",))[0]
    return (
        task.label,
        created,
        "; ".join(_waits(task, recording)),
        "; ".join(asked),
        ended,
        f"{how} {said}".strip(),
    )


def _waits(task: Task, recording: Recording) -> Iterable[str]:
    for wait in task.waits:
        if wait.until == wait.since and not wait.on:
            continue
        until = "for ever" if wait.until is None else f"to {number(wait.until)}"
        # in the order of their creation: what was waited for may have been a set
        on = named(recording.tasks[id] for id in sorted(wait.on)) if wait.on else ""
        late = wait.due is not None and wait.until is not None and wait.until > wait.due
        yield (
            f"{wait.what}{f' ({on})' if on else ''} {number(wait.since)} {until}"
            + (f", due at {number(wait.due)}" if late and wait.due is not None else "")
            + (f", woken by {_by(wait.woken_by, recording)}" if wait.woken_by is not None else "")
        )


def _call(call: Call, recording: Recording) -> tuple[str, ...]:
    unfinished = [recording.tasks[id] for id in call.unfinished]
    until = "for ever" if call.at is None else f"to {number(call.at)} s"
    return (
        call.api if call.at is None else text(call, recording),
        "" if call.line is None else f"{call.line}",
        f"{number(call.since)} {until}",
        "never" if call.at is None else moment(call.at),
        named(unfinished, most=40) if unfinished else "nothing",
    )


def _by(task: int | None, recording: Recording) -> str:
    return "no task" if task is None else spoken(recording.tasks[task])


def _table(caption: str, heads: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    body = "".join(_row(first, rest) for first, *rest in rows)
    return (
        f'<div class="tl-scroll" role="group" aria-label="{caption}" tabindex="0">'
        f'<table class="tl-table">'
        f"<caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
        f"</table></div>"
    )


def _row(first: str, rest: Iterable[str]) -> str:
    cells = "".join(f"<td>{safe(cell)}</td>" for cell in rest)
    return f'<tr><th scope="row">{safe(first)}</th>{cells}</tr>'
