"""The waiting calls of ``main``: when each came back, and how.

Whether a call raised cannot be read from a task afterwards: the program may have handled the
error by then. So while ``main`` runs a step, ``sys.settrace`` watches which asyncio coroutines
its frames enter, and what they get back. Tracing calls no code of the program and is off for
every other task.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from dataclasses import dataclass, field

from . import waits
from .recording import Call

_NOT_WAITING = {"sleep"}  # a job's own time
_BARE = {"gather", "task", "shield", "future"}  # awaited without a coroutine of asyncio's


@dataclass
class _Open:
    """A call that has not come back yet."""

    api: str
    line: int | None
    since: float
    frame: int | None = None  # id of asyncio's frame
    caller: int | None = None  # id of the program's frame
    tasks: list[int] = field(default_factory=list)
    passing: str = ""  # the exception that an __aexit__ was given and will not keep
    left_at: float | None = None  # its frame has returned, or is suspended: not known yet
    left_none: bool = False

    def add(self, ids):
        self.tasks += [id for id in ids if id not in self.tasks]


class Watcher:
    """Watches the steps of one task that nobody created, such as ``main``."""

    def __init__(self, task: int, filename: str, clock, live):
        """``live.waking(things)``: ids of live tasks that will wake one of ``things``;
        ``live.unfinished(ids)``: those of the tasks that have not ended."""
        self.calls: list[Call] = []
        self.blind = False  # the program traces itself: nothing can be seen
        self._task, self._filename, self._clock, self._live = task, filename, clock, live
        self._open: _Open | None = None
        self._timeouts: dict[int, _Open] = {}  # id of the Timeout -> its block
        self._paused = 0

    # -- called by the recorder -----------------------------------------------------------------

    def enter(self, task, future):
        """A step begins; ``future`` is what the task was parked on and has woken it, if known."""
        if self._open is not None and self._open.frame is None:
            self._finish(*_came_back(task, future))
        if sys.gettrace() is not None:
            self.blind = True
        else:
            sys.settrace(self._on_call)

    def leave(self, task, suspension, on):
        """The step is over: the task is done (``suspension`` is None) or waits for ``on``."""
        if sys.gettrace() == self._on_call:
            sys.settrace(None)
        call = self._open
        waiting = suspension is not None
        if call is not None and waiting and call.frame == suspension.frame:
            call.left_at = None
        elif call is not None and call.left_at is not None:
            self._finish("returned", "")
        if waiting and suspension.frame is None and suspension.what in _BARE:
            self._open = _Open(suspension.what, suspension.line, self._clock.now)
        if waiting:
            for open_call in (self._open, *self._timeouts.values()):
                if open_call is not None:
                    open_call.add(on)

    def pause(self):
        """An eager task takes its first step inside this one's."""
        self._paused += 1

    def resume(self):
        self._paused -= 1

    def close(self) -> list[Call]:
        """All calls, those that never came back last."""
        if self._open is not None:
            self._add(self._open, "waiting", "", None)
            self._open = None
        return self.calls

    # -- called by the interpreter ----------------------------------------------------------------

    def _on_call(self, frame, event, arg):
        code = frame.f_code
        if self._paused:
            return None
        if code.co_filename == self._filename:
            self._went_on()
            frame.f_trace_lines = False
            return self._in_program
        if code.co_flags & inspect.CO_COROUTINE and code.co_filename.startswith(waits.ASYNCIO):
            return self._enters_asyncio(frame, code)
        return None

    def _enters_asyncio(self, frame, code):
        if frame.f_lineno != code.co_firstlineno:  # resumed, not entered
            known = self._open is not None and self._open.frame == id(frame)
            return self._in_asyncio if known else None
        caller = frame.f_back
        if caller is None or caller.f_code.co_filename != self._filename or _inside_asyncio(caller):
            return None
        self._went_on()
        method = code.co_qualname.rpartition(".")[2]
        api = waits.api(code.co_qualname)
        if method == "__aenter__":
            if api == "timeout":
                key = id(_owner(frame, asyncio.Timeout))
                self._timeouts[key] = _Open(api, caller.f_lineno, self._clock.now)
            return None
        if api in _NOT_WAITING:
            return None
        call = _Open(api, caller.f_lineno, self._clock.now)
        if method == "__aexit__":
            if api == "timeout":
                call = self._timeouts.pop(id(_owner(frame, asyncio.Timeout)), call)
            passing = _owner(frame, BaseException)
            call.passing = type(passing).__name__ if passing is not None else ""
        elif api == "as_completed":
            call.add(self._live.waking(waits.locals_of(frame)))
        call.frame, call.caller, call.line = id(frame), id(caller), caller.f_lineno
        self._open = call
        frame.f_trace_lines = False
        return self._in_asyncio

    def _in_asyncio(self, frame, event, arg):
        if event == "return" and self._open is not None and self._open.frame == id(frame):
            self._open.left_at = self._clock.now
            self._open.left_none = arg is None
        return self._in_asyncio

    def _in_program(self, frame, event, arg):
        call = self._open
        if event == "exception" and call is not None and call.left_at is not None:
            here = call.caller == id(frame) and call.line == frame.f_lineno
            if here and call.left_none:
                self._finish("raised", arg[0].__name__)
            else:
                self._went_on()
        return self._in_program

    # -- inside -----------------------------------------------------------------------------------

    def _went_on(self):
        """The program does something: what it had called has come back."""
        if self._open is not None and self._open.left_at is not None:
            self._finish("returned", "")

    def _finish(self, how, error):
        call, self._open = self._open, None
        if how == "returned" and call.passing:
            how, error = "raised", call.passing
        if error != "StopAsyncIteration":  # the end of an ``async for``
            self._add(call, how, error, self._clock.now if call.left_at is None else call.left_at)

    def _add(self, call, how, error, at):
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
            )
        )


def _came_back(task, future) -> tuple[str, str]:
    """How a bare ``await future`` comes back in the step that now begins."""
    if task._must_cancel or future is None or future.cancelled():
        return "raised", "CancelledError"
    error = future._exception  # not exception(): that would count as retrieving it
    return ("returned", "") if error is None else ("raised", type(error).__name__)


def _inside_asyncio(frame) -> bool:
    while frame is not None:
        code = frame.f_code
        if code.co_flags & inspect.CO_COROUTINE and code.co_filename.startswith(waits.ASYNCIO):
            return True
        frame = frame.f_back
    return False


def _owner(frame, kind):
    """The first of the frame's variables that is a ``kind``."""
    return next((item for item in waits.locals_of(frame) if issubclass(type(item), kind)), None)
