"""The waiting calls of ``main``: when each came back, and how.

Whether a call raised cannot be read from a task afterwards: the program may have handled the
error by then. So while ``main`` takes a step, a probe tells which coroutines of asyncio's it
enters and how they are left; what is awaited without one, such as the future that ``gather``
returns, tells it by its own state.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import FrameType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from timeline import asyncio_names as names
from timeline.loop.clock import Clock
from timeline.loop.observer import AnyTask
from timeline.record import blocks, waits
from timeline.record.probe import is_asyncio, probe
from timeline.recording import Call
from timeline.show import type_name

_BARE = {"gather", "task", "shield", "future"}  # awaited without a coroutine of asyncio's


if TYPE_CHECKING:
    from timeline.loop.real import RealClock

T = TypeVar("T")


class Live(Protocol):
    """What a recorder knows of the tasks that are alive."""

    def waking(self, things: list[Any]) -> list[int]: ...
    def note_cancels(self) -> None: ...
    def unfinished(self, ids: Iterable[int]) -> list[int]: ...


@dataclass
class _Open:
    """A call that has not come back yet."""

    api: str
    line: int | None
    since: float
    frame: int | None = None  # id of asyncio's frame; None: a bare await
    tasks: list[int] = field(default_factory=list)
    passing: str = ""  # the exception that an __aexit__ was given and will not keep
    suspended: bool = False
    left_at: float | None = None  # when its frame was left, for good or suspended

    def add(self, ids: Iterable[int]) -> None:
        self.tasks = list(dict.fromkeys((*self.tasks, *ids)))


class Watcher:
    """Watches the steps of one task that nobody created, such as ``main``."""

    def __init__(self, task: int, filename: str, clock: Clock | RealClock, live: Live):
        """``live`` is the recorder: it knows the tasks that are alive."""
        self.calls: list[Call] = []
        self.blind = False  # some step could not be watched
        self._task, self._filename, self._clock, self._live = task, filename, clock, live
        self._open: _Open | None = None
        self._timeouts: dict[int, _Open] = {}  # id of the Timeout -> its block
        self._paused = 0

    # -- called by the recorder -----------------------------------------------------------------

    def enter(self, task: AnyTask, future: Any) -> None:
        """A step begins; ``future`` is what the task was parked on and has woken it, if known."""
        if self._open is not None and self._open.frame is None:
            self._finish(*_came_back(task, future))
        if not probe().on(self):
            self.blinded()

    def leave(self, suspension: waits.Suspension | None, on: Iterable[int]) -> None:
        """The step is over: the task is done (``suspension`` is None) or waits for ``on``."""
        probe().off(suspension.frame if suspension else None)
        if suspension is None:
            return
        if _is_bare(suspension):
            self._open = _Open(suspension.what, suspension.line, self._clock.now)
        for call in (self._open, *self._timeouts.values()):
            if call is not None:
                call.add(on)
                call.suspended = True

    def cancels_by(self) -> str:
        """Whose doing it is when this step has cancelled others: leaving a TaskGroup does that."""
        return "TaskGroup" if self._open is not None and self._open.api == "TaskGroup" else ""

    def pause(self) -> None:
        """An eager task takes its first step inside this one's."""
        self._paused += 1

    def resume(self) -> None:
        self._paused -= 1

    def close(self) -> list[Call]:
        """All calls, those that never came back last."""
        if self._open is not None:
            self._add(self._open, "waiting", "", None)
            self._open = None
        return self.calls

    # -- called by the probe ----------------------------------------------------------------------

    def entered(self, frame: FrameType) -> bool:
        caller = frame.f_back
        if self._paused or caller is None or caller.f_code.co_filename != self._filename:
            return False
        if _inside_asyncio(caller):
            return False
        method = frame.f_code.co_qualname.rpartition(".")[2]
        api = names.api(frame.f_code.co_qualname)
        if method == "__aenter__":
            if api == "timeout":
                block = _Open(api, self._line(caller), self._clock.now)
                self._timeouts[_timeout(frame)] = block
            return False
        if api in names.NOT_WAITING:
            return False
        call = _Open(api, caller.f_lineno, self._clock.now)
        if method == "__aexit__":
            self._live.note_cancels()
            if api == "timeout":
                call = self._timeouts.pop(_timeout(frame), call)
            passing = _variable(frame, BaseException)
            call.passing = type_name(passing) if passing is not None else ""
        elif api == "as_completed":
            call.add(self._live.waking(waits.locals_of(frame)))
        call.frame = id(frame)
        call.line = self._line(caller) if method == "__aexit__" else caller.f_lineno
        self._open = call
        return True

    def left(self, frame: int) -> None:
        if self._open is not None and self._open.frame == frame:
            self._open.left_at = self._clock.now

    def returned(self, frame: int, value: object = None) -> None:
        if self._open is not None and self._open.frame == frame:
            if value is True:  # of an __aexit__: since 3.15 a cancelled TaskGroup keeps the error
                self._open.passing = ""
            self._finish("returned", "")

    def raised(self, frame: int, error: str) -> None:
        if self._open is not None and self._open.frame == frame:
            self._finish("raised", error)

    def blinded(self) -> None:
        self.blind = True

    # -- inside -----------------------------------------------------------------------------------

    def _line(self, caller: FrameType) -> int:
        return blocks.line_of(self._filename, caller.f_lineno)

    def _finish(self, how: str, error: str) -> None:
        call, self._open = self._open, None
        assert call  # that has just come back
        if how == "returned" and call.passing:
            how, error = "raised", call.passing
        had_to_wait = call.suspended or "." not in call.api  # a Queue.put with room has not
        if had_to_wait and error != "StopAsyncIteration":  # which is the end of an ``async for``
            self._add(call, how, error, self._clock.now if call.left_at is None else call.left_at)

    def _add(self, call: _Open, how: str, error: str, at: float | None) -> None:
        self.calls.append(
            Call(
                api=call.api,
                line=call.line,
                since=call.since,
                at=at,
                how=how,
                error=error,
                task=self._task,
                tasks=tuple(call.tasks),
                unfinished=tuple(self._live.unfinished(call.tasks)),
                turn=None if at is None else self._clock.turn,
            )
        )


def _is_bare(suspension: waits.Suspension) -> bool:
    """A call without a coroutine of asyncio's. A gather of what has finished waits for nobody:
    on 3.11 it takes a turn of the loop all the same, later not."""
    return suspension.frame is None and suspension.what in _BARE and not suspension.idle


def _came_back(task: Any, future: Any) -> tuple[str, str]:
    """How a bare ``await future`` comes back in the step that now begins."""
    if names.must_cancel(task) or (future is not None and future.cancelled()):
        return "raised", "CancelledError"
    if future is None:
        return "raised", "RuntimeError"  # asyncio does not wait for a future of another loop
    error = names.exception(future)
    return ("returned", "") if error is None else ("raised", type_name(error))


def _inside_asyncio(frame: FrameType | None) -> bool:
    while frame is not None and not is_asyncio(frame.f_code):
        frame = frame.f_back
    return frame is not None


def _timeout(frame: FrameType) -> int:
    return id(_variable(frame, asyncio.Timeout))


def _variable(frame: FrameType, kind: type[T]) -> T | None:
    """The first of the frame's variables that is a ``kind``."""
    return next((item for item in waits.locals_of(frame) if issubclass(type(item), kind)), None)
