"""The story of a run in one sentence: the text alternative of its picture."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.draw.contents.calls import left_by_calls, text
from timeline.draw.contents.lanes import lanes
from timeline.draw.contents.requests import requests, who
from timeline.draw.contents.turns import no_time_passes
from timeline.draw.words import moment, named, spoken
from timeline.recording import Call, Recording, Task

_MOST_CALLS = 12
_Told = tuple[float, int, str]  # when, order at that instant, what


def title(recording: Recording) -> str:
    children = sum(task.parent is not None for task in recording.tasks)
    tasks = "main" if not children else f"main and {children} task{'s' * (children > 1)}"
    span = "no time passes" if no_time_passes(recording) else moment(recording.end)
    return f"Timeline of {recording.program}: {tasks}, {span}"


def story(recording: Recording) -> str:
    """``job b fails with ValueError at 2 s; gather raises ValueError at once; ...``"""
    told: list[_Told] = []
    told += _failures(recording)
    told += _calls(recording)
    told += _cancellations(recording)
    told += _blocking(recording)
    told += _what_was_left(recording)
    told += _ending(recording)
    clauses = [clause for *_, clause in sorted(told, key=lambda item: item[:2])]
    return "; ".join(dict.fromkeys(clauses)) + "." if clauses else "main runs alone."


def _at(time: float, recording: Recording) -> str:
    return "" if no_time_passes(recording) else f" at {moment(time)}"


def _kind(task: Task) -> str:
    return task.value.partition(":")[0]


def _failures(recording: Recording) -> Iterator[_Told]:
    failed: dict[tuple[float, str], list[Task]] = {}
    for task in recording.tasks:
        if task.outcome == "exception" and task.parent is not None:
            failed.setdefault((task.ended or 0.0, _kind(task)), []).append(task)
    for (at, kind), tasks in failed.items():
        names = named(tasks)
        fail = "fails" if len(tasks) == 1 else "fail"
        yield at, 0, f"{names} {fail} with {kind}{_at(at, recording)}"


def _calls(recording: Recording) -> Iterator[_Told]:
    calls = [(call.at, call) for call in recording.calls if call.at is not None]
    for at, call in calls[:_MOST_CALLS]:
        yield at, 2, _call(call, recording)
    if len(calls) > _MOST_CALLS:
        last, _ = calls[-1]
        yield last, 2, f"and so on, {len(calls)} calls, the last{_at(last, recording)}"
    for call in recording.calls:
        if call.at is None:
            waits = (
                named(recording.tasks[id] for id in call.unfinished)
                if call.unfinished
                else "others"
            )
            yield recording.end, 3, f"{call.api} never comes back: it waits for {waits}"


def _call(call: Call, recording: Recording) -> str:
    said = text(call, recording)
    for past, present in (("raised", "raises"), ("returned", "returns"), ("gave", "gives")):
        said = said.replace(f" {past}", f" {present}", 1) if f" {past}" in said else said
    failed = [
        recording.tasks[id]
        for id in call.tasks
        if recording.tasks[id].ended == call.at and recording.tasks[id].outcome == "exception"
    ]
    when = " at once" if failed and call.how == "raised" else _at(call.at or 0.0, recording)
    left = named(recording.tasks[id] for id in call.unfinished) if call.unfinished else ""
    return f"{said}{when}" + (f", with {left} unfinished" if left else "")


def _cancellations(recording: Recording) -> Iterator[_Told]:
    asked: dict[tuple[float, str], list[Task]] = {}
    for task in recording.tasks:
        for cancel in requests(task)[:1]:
            asked.setdefault((cancel.at, who(cancel, task, recording)), []).append(task)
    for (at, by), tasks in asked.items():
        names = named(tasks)
        verb = (
            f"{by} cancels {names}"
            if by
            else f"{names} {'is' if len(tasks) == 1 else 'are'} cancelled"
        )
        yield at, 1 if by not in ("main", "asyncio.run") else 3, f"{verb}{_at(at, recording)}"
        for task in tasks:
            name = spoken(task)
            if task.ended is not None and task.ended > at and task.outcome == "cancelled":
                yield task.ended, 1, f"{name} cleans up until {moment(task.ended)}"
            elif task.outcome == "result":
                yield (
                    task.ended or at,
                    1,
                    f"{name} returns in spite of it{_at(task.ended or at, recording)}",
                )


def _blocking(recording: Recording) -> Iterator[_Told]:
    for block in recording.blocked[:3]:
        if block.end > block.start:
            name = "main" if block.task is None else spoken(recording.tasks[block.task])
            span = f"from {moment(block.start)} to {moment(block.end)}"
            yield block.start, 4, f"{name} blocks the loop with time.sleep {span}"


def _what_was_left(recording: Recording) -> Iterator[_Told]:
    left = {id for call in recording.calls for id in call.unfinished}
    ends: dict[tuple[float, str], list[Task]] = {}
    unwaited = left_by_calls(recording, "")
    for id in sorted(left):
        task = recording.tasks[id]
        if task.outcome == "result" and not requests(task) and id in unwaited:
            key = task.ended or 0.0, f"until {moment(task.ended or 0.0)}"
            ends.setdefault(key, []).append(task)
    for (at, until), tasks in ends.items():
        names = named(tasks)
        yield at, 4, f"{names} {'runs' if len(tasks) == 1 else 'run'} on {until}"
    for outcome, said in (("pending", "left running"), ("lost", "destroyed while pending")):
        lost = [t for t in recording.tasks if t.outcome == outcome and t.parent is not None]
        if lost and (outcome == "lost" or recording.ending.how != "stopped"):
            yield recording.end, 5, f"{named(lost)} {'is' if len(lost) == 1 else 'are'} {said}"


def _ending(recording: Recording) -> Iterator[_Told]:
    ending = recording.ending
    if ending.how == "raised":
        yield ending.at, 6, f"the program ends with {ending.error}{_at(ending.at, recording)}"
    elif ending.how == "stopped":
        why = (
            "nothing can ever wake it" if ending.error == "Deadlock" else "it would not have ended"
        )
        yield ending.at, 6, f"the run was stopped{_at(ending.at, recording)}: {why}"
    rest = next((lane for lane in lanes(recording) if lane.more), None)
    if rest:
        yield ending.at, 7, f"of {rest.name}, {rest.summary}"
