"""The moments at which a waiting call of ``main`` came back, in words."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.draw.words import spoken
from timeline.recording import Call, Recording

_STOPPED = {
    "Deadlock": "deadlock: nothing can ever wake it",
    "TooManySteps": "stopped: it would not have ended",
    "TooSlow": "stopped: it took too long",
}


@dataclass(frozen=True)
class Moment:
    at: float
    texts: tuple[str, ...]  # of the calls that came back at this one instant, in order
    shorts: tuple[str, ...]  # the same where there is little room
    raised: bool
    strong: bool  # the moment that the picture is about
    lane: int | None  # where the waiter is


def moments(recording: Recording, focus: str, lane_of: dict[int, int]) -> list[Moment]:
    named = any(call.api == focus for call in recording.calls)
    by_time: dict[float, list[Call]] = {}
    for call in recording.calls:
        if call.at is not None:
            by_time.setdefault(call.at, []).append(call)
    found = []
    for at, calls in by_time.items():
        matter = [call for call in calls if not named or call.api == focus]
        told = _worth_telling(calls)
        found.append(
            Moment(
                at=at,
                texts=tuple(dict.fromkeys(_label(call, recording) for call in told)),
                shorts=tuple(dict.fromkeys(_short(call, recording) for call in told)),
                raised=any(call.how == "raised" for call in matter or calls),
                strong=bool(matter),
                lane=lane_of.get(calls[0].task),
            )
        )
    stopped = recording.ending
    if stopped.how == "stopped":
        said, short = _STOPPED.get(stopped.error, "stopped"), stopped.error.lower()
        found.append(Moment(recording.end, (said,), (short,), True, True, None))
    return found


def text(call: Call, recording: Recording) -> str:
    """``gather raised ValueError``, ``as_completed gave job a``, ``await job b returned``."""
    name = call.api
    if name == "task":
        name = f"await {spoken(recording.tasks[call.tasks[0]])}" if call.tasks else "await"
    if call.how == "raised":
        return f"{name} raised {call.error}"
    if name == "as_completed":
        given = _given(call, recording)
        return f"as_completed gave {given}" if given else "as_completed returned"
    return f"{name} returned"


def _label(call: Call, recording: Recording) -> str:
    """The later steps of ``as_completed`` do not repeat its name."""
    said = text(call, recording)
    steps = (other for other in recording.calls if other.api == "as_completed")
    if call.api == "as_completed" and next(steps) is not call:
        return said.removeprefix("as_completed ")
    return said


def _short(call: Call, recording: Recording) -> str:
    """``ValueError``, ``returned``, ``gave job b``"""
    if call.how == "raised":
        return call.error
    return text(call, recording).removeprefix(f"{call.api} ") if call.api != "task" else "returned"


def _given(call: Call, recording: Recording) -> str:
    """Which task a step of ``as_completed`` handed out, where only one can be meant."""
    finished = set(call.tasks) - set(call.unfinished)
    return spoken(recording.tasks[finished.pop()]) if len(finished) == 1 else ""


def _worth_telling(calls: list[Call]) -> list[Call]:
    """A timeout that did not fire passes on what happened inside it, and says nothing new."""
    inside = [call for call in calls if call.api != "timeout" or call.error == "TimeoutError"]
    return inside or calls


def left_by_calls(recording: Recording, focus: str) -> dict[int, list[tuple[float, float]]]:
    """Task -> the stretches in which a call of main had come back without it.

    A stretch ends where main waits for it again by the same means: between two steps of
    ``as_completed``, or of a loop around ``wait``, nothing has been left.
    """
    named = any(call.api == focus for call in recording.calls)
    children: dict[int | None, list[int]] = {}
    for task in recording.tasks:
        children.setdefault(task.parent, []).append(task.id)
    found: dict[int, list[tuple[float, float]]] = {}
    for i, call in enumerate(recording.calls):
        if call.at is None or not call.unfinished or (named and call.api != focus):
            continue
        for id in call.unfinished:
            again = min(
                (
                    later.since
                    for later in recording.calls[i + 1 :]
                    if later.api == call.api and id in later.tasks and later.since >= call.at
                ),
                default=float("inf"),
            )
            if again <= call.at:
                continue
            family = [id]
            for member in family:
                family += children.get(member, [])
                found.setdefault(member, []).append((call.at, again))
    return found
