"""A recording in at most eight words: how the waiting call came back, and what became of the rest.

Every word is read from the recording; nothing here knows which situation it is.
"""

import ast
import re
from dataclasses import dataclass

from generators.matrix.approaches import Approach
from timeline.recording import Call, Recording, Task
from timeline.transcript import seconds

MOST = 8  # words of a cell
COLUMNS = 60 - 2 * len('"""')  # of a claim: it is the one line of a docstring


@dataclass(frozen=True)
class Seen:
    """What can be said of a run."""

    verb: str  # "raises ValueError", "returns", "ends", "gives"
    when: str  # " at 2 s", " at 1, 2, 3 s", " at once"
    rest: tuple[str, ...]  # "; a, c run on", and in other words if that is too long
    own: str  # the error that main's own await raised, or nothing
    signs: tuple[str, ...]  # how each step of the waiting came back: "ok" | "error"
    left: bool  # something that it waited for was not finished then


def cell(recording: Recording, approach: Approach) -> str:
    """At most eight words."""
    seen = look(recording, approach)
    own = f"{seen.own}, then " if seen.own else ""
    for rest in (*seen.rest, *[""] * bool(own)):
        text = f"{own}{seen.verb}{seen.when}{rest}"
        if len(text.split()) <= MOST:
            return text
    raise ValueError(f"more than {MOST} words: {text}")


def claim(recording: Recording, approach: Approach) -> str:
    """A sentence that fits the line of a docstring; the longest form that does."""
    seen = look(recording, approach)
    own = f"await raises {seen.own}, " if seen.own else ""
    rests = (*seen.rest, "") if own else seen.rest
    forms = [
        f"{own}{name} {seen.verb}{when}{rest}."
        for rest in rests
        for when in dict.fromkeys((seen.when, ""))
        for name in approach.names
    ]
    error = seen.verb.removeprefix("raises ")
    short = own.replace("await raises", "await:")
    forms += [f"{short}{approach.names[-1]}: {error}{rest}." for rest in rests]
    for form in forms:
        if len(form) <= COLUMNS:
            return form
    raise ValueError(f"no form fits {COLUMNS} columns: {forms[-1]}")


def look(recording: Recording, approach: Approach) -> Seen:
    calls = _calls(recording, approach)
    ends = "ends" if approach.api in ("TaskGroup", "as_completed") else "returns"
    if not calls:
        return Seen(ends, " at once", ("",), "", ("ok",), False)
    last = calls[-1]
    steps = [call for call in calls if call.how == "returned"]
    if last.how == "raised":
        errors = [task for task in _children(recording) if _failed_by(task, last.at)]
        many = f" of {len(errors)} errors" if last.error.endswith("Group") and errors[1:] else ""
        verb, when = f"raises {last.error}{many}", _when([last.at])
    elif approach.api == "as_completed":
        verb, when = "gives", _when([call.at for call in steps])
    else:
        verb, when = ends, _when([last.at])
    alone = [call.error for call in recording.calls if call.api == "task" and call.error]
    signs = [("error" if call.how == "raised" else "ok") for call in calls]
    if approach.api != "as_completed":
        signs = signs[-1:]
    rest = _rest(recording, approach, last)
    return Seen(verb, when, rest, "".join(alone), tuple(signs), bool(last.unfinished))


def _calls(recording: Recording, approach: Approach) -> list[Call]:
    """The steps of the waiting; a block of ``asyncio.timeout`` around it counts for it."""
    calls = [call for call in recording.calls if call.api in ("timeout", approach.api)]
    calls = [call for call in calls if call.api == "timeout"] or calls
    return calls or _unseen(recording, approach)


def _unseen(recording: Recording, approach: Approach) -> list[Call]:
    """What was raised without waiting: since Python 3.12, gather does so if one failed before."""
    for line in recording.lines:
        if found := re.match(r"caught: (\w+)\(", line.text):
            children = _children(recording)
            left = tuple(task.id for task in children if task.ended > line.at)
            ids = tuple(task.id for task in children)
            return [Call(approach.api, None, line.at, line.at, "raised", found[1], 0, ids, left)]
    return []


def _when(times: list[float]) -> str:
    if not any(times):
        return " at once"
    return " at " + ", ".join(seconds(at).removesuffix(".0") for at in times) + " s"


def _children(recording: Recording) -> list[Task]:
    return [task for task in recording.tasks if task.parent is not None]


def _failed_by(task: Task, at: float) -> bool:
    return task.outcome == "exception" and task.ended <= at


def _rest(recording: Recording, approach: Approach, last: Call) -> tuple[str, ...]:
    """What became of the tasks, by the first of the rules that applies."""
    left = [recording.tasks[id] for id in last.unfinished]
    found = (
        _destroyed(recording)
        or _errors_later(recording, left)
        or _go_on(recording, left, last.at)
        or _stopped(recording, last)
        or _as_values(recording, approach, last)
        or _reported(recording)
        or _counted(recording, approach)
    )
    others = found.replace(_named(recording, left), "others") if len(left) > 1 else found
    return (found, others)


def _destroyed(recording: Recording) -> str:
    lost = [task for task in recording.tasks if task.outcome == "lost"]
    if len(lost) == 1:
        return f"; {recording.tasks[lost[0].parent].short}'s task destroyed"
    return f"; {len(lost)} tasks destroyed" if lost else ""


def _errors_later(recording: Recording, left: list[Task]) -> str:
    """Errors of those that were left: does anybody hear of them?"""
    if not left or any(task.outcome != "exception" for task in left):
        return ""
    if recording.reports:
        return _reported(recording)
    return f"; {left[0].short}'s error lost" if len(left) == 1 else f"; {len(left)} errors lost"


def _go_on(recording: Recording, left: list[Task], at: float) -> str:
    if not left:
        return ""
    asked = any(cancel.at <= at for task in left for cancel in task.cancels)
    plural = len(left) > 1
    if not asked:
        verb = "run on" if plural else "runs on"
    elif all(task.outcome == "cancelled" for task in left):
        verb = "cleaning"
    else:
        verb = "go on" if plural else "goes on"
    return f"; {_named(recording, left)} {verb}"


def _stopped(recording: Recording, last: Call) -> str:
    """Those that were cancelled because the waiting was, or by a timer: not by a line of main."""
    stopped = [
        task
        for task in _children(recording)
        if task.outcome == "cancelled" and task.ended == last.at
    ]
    waiter = recording.tasks[last.task]
    if last.at not in {cancel.at for cancel in waiter.cancels}:
        stopped = [task for task in stopped if all(one.by is None for one in task.cancels)]
    return f"; {_named(recording, stopped)} cancelled" if stopped else ""


def _as_values(recording: Recording, approach: Approach, last: Call) -> str:
    """Exceptions in the list that ``gather`` returned."""
    if approach.api != "gather" or last.how != "returned":
        return ""
    waited = [task for task in _children(recording) if task.ended is not None]
    errors = [task for task in waited if task.outcome == "exception"]
    cancelled = [task for task in waited if task.outcome == "cancelled"]
    if errors and cancelled:
        return f" with {len(errors + cancelled)} exceptions"
    what = "error" if errors else "cancellation"
    found = errors or cancelled
    if len(found) == 1:
        return f" with {found[0].short}'s {what}"
    return f" with {len(found)} {what}s" if found else ""


def _reported(recording: Recording) -> str:
    """Errors that nobody has read: asyncio complains about each, with its traceback."""
    found = [report for report in recording.reports if "never retrieved" in report.text]
    failed = [task for task in recording.tasks if task.outcome == "exception"]
    unread = [task.short for task in failed if f"{task.value}\n" in recording.stderr]
    if len(unread) != len(found):
        raise ValueError(f"{len(found)} reports, of which {unread} are known")
    if len(found) == 1:
        return f"; {unread[0]}'s error logged"
    return f"; {len(found)} errors logged" if found else ""


def _counted(recording: Recording, approach: Approach) -> str:
    """How many results ``gather`` gave, where it is not one for each task."""
    if approach.api != "gather" or not recording.printed:
        return ""
    results = ast.literal_eval(recording.printed[-1])
    return f"; {len(results)} results" if len(results) != len(_children(recording)) else ""


def _named(recording: Recording, tasks: list[Task]) -> str:
    if len(tasks) > 2 and len(tasks) == len(_children(recording)):
        return "all"
    return ", ".join(task.short for task in tasks)
