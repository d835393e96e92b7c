"""Listens to a loop and notes what every task did.

It adds no callback, wraps no coroutine, keeps no reference to a task, a future or a result, and
calls none of the program's code: the program cannot tell that it is being watched.
"""

from __future__ import annotations

import asyncio
import dataclasses
import functools
import weakref
from collections.abc import Iterable, Iterator
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from timeline import asyncio_names as names
from timeline import show
from timeline.loop import threads
from timeline.loop.clock import Clock
from timeline.loop.observer import AnyTask, Arguments, Callback, Observer
from timeline.record import waits
from timeline.record.calls import Watcher
from timeline.record.creation import Creation, created_where, made_by_program
from timeline.record.drafts import TaskDraft, WaitDraft
from timeline.record.probe import probe
from timeline.recording import GROUPS, Blocked, Cancel, Thread

if TYPE_CHECKING:
    from timeline.loop.real import RealClock

MAX_TASKS = 2_000
MAX_WAITS = 5_000
# where the tasks behind it are found only by their callbacks
_WAITS_FOR_TASKS = {"wait", "wait_for", "as_completed", "TaskGroup", "shield", "future"}
_READY_SCANNED = 64  # of the tasks that are ready to run; a request to cancel them is rare


class Recorder(Observer):
    def __init__(self, clock: Clock | RealClock, filename: str, libraries: bool = True):
        """``libraries``: note the tasks too that the program has not made itself."""
        self._clock, self._filename, self._libraries = clock, filename, libraries
        self.tasks: list[TaskDraft] = []
        self.threads: dict[int, Thread] = {}
        self._threads_to_be: dict[int, tuple[str, int | None]] = {}
        self.blocked: list[Blocked] = []
        self.ties: list[float] = []
        self.truncated = ""
        # id(task) -> ...; no draft: it is not recorded
        self._live: dict[int, tuple[weakref.ref[AnyTask], TaskDraft | None]] = {}
        self._ready: set[int] = set()  # id(task) of those that will run in the next turn
        self._running: list[TaskDraft] = []
        self._creators: list[Creation] = []
        self._cause: TaskDraft | None = None  # the task on whose account things happen now
        self._groups: dict[int, int] = {}  # id of a TaskGroup -> its number
        self._waits = 0
        self._cancelled_now = False
        clock.slept = self._slept

    # -- events from the loop ---------------------------------------------------------------------

    def starting(self, loop: asyncio.AbstractEventLoop) -> None:
        self._look_for_cancels(None, "asyncio.run")
        probe().hear(self)

    def creating(self, loop: asyncio.AbstractEventLoop, coro: Any) -> None:
        self._creators.append(Creation(self._current(loop), coro))
        for draft in self._running:
            if draft.watcher:
                draft.watcher.pause()

    def created(self, loop: asyncio.AbstractEventLoop, task: AnyTask | None) -> None:
        draft = self._draft(task) if task is not None else None
        self._creators.pop()
        for running in self._running:
            if running.watcher:
                running.watcher.resume()
        if task is None or draft is None or draft.waits:
            return
        if task.done():  # eager, and finished at once
            self._finish(draft, task)
        elif id(task) not in self._ready:  # eager, waiting
            self._suspend(draft, task)

    def scheduled(self, callback: Callback, args: Arguments) -> None:
        task = names.step_of(callback)
        if task is None or (draft := self._draft(task)) is None:
            return
        if id(task) not in self._ready:
            self._ready.add(id(task))
            draft.woken(self._waker(draft))
        if task.cancelling() > draft.cancelling:
            self._cancelled_now = True

    def before(self, callback: Callback, args: Arguments) -> None:
        task = names.step_of(callback)
        if task is not None and (draft := self._draft(task)):
            self._ready.discard(id(task))
            draft.resume(self._clock.now, self._clock.turn)
            self._running.append(draft)
            self._cause = draft
            if draft.watcher:
                draft.watcher.enter(task, args[0] if args else None)
        elif args and issubclass(type(args[0]), names.TASKS):
            self._cause = self._draft(args[0])  # a done-callback: that task is the cause

    def after(self, callback: Callback, args: Arguments) -> None:
        task, via = names.step_of(callback), _owner(callback)
        if task is not None and self._running and self._running[-1] is self._draft(task):
            draft = self._running.pop()
            draft.cancelling = min(draft.cancelling, task.cancelling())  # after uncancel()
            if task.done():
                if draft.watcher:
                    draft.watcher.leave(None, ())
                self._finish(draft, task)
            else:
                self._suspend(draft, task)
            via = draft.watcher.cancels_by() if draft.watcher else draft.cancels_by()
        self._look_for_cancels_if_likely(self._cause, via)
        self._cause = None

    def thread_asked_for(self, key: int, name: str) -> None:
        self._threads_to_be[key] = name, self.writer()

    def thread_started(self, key: int) -> None:
        name, task = self._threads_to_be.pop(key)
        self.threads[key] = Thread(name, self._clock.now, None, task)

    def thread_ended(self, key: int) -> None:
        self.threads[key] = dataclasses.replace(self.threads[key], end=self._clock.now)

    def tie(self, when: float) -> None:
        if when not in self.ties:
            self.ties.append(when)

    # -- told by the probe ------------------------------------------------------------------------

    def group_cancels(self) -> None:
        self._look_for_cancels(self._cause, "")  # those of before are the program's own

    def group_cancelled(self) -> None:
        by = self.writer()
        caller = self._cause if by is None else self.tasks[by]
        self._look_for_cancels(caller, "TaskGroup.cancel")

    # -- questions from outside -------------------------------------------------------------------

    def writer(self) -> int | None:
        """The task that is writing right now, or that had a thread do it."""
        thread = threads.current()
        if thread is not None:
            return self.threads[thread].task
        try:
            draft = self._current(asyncio.get_running_loop())
        except RuntimeError:
            return None
        return None if draft is None else draft.number

    def waking(self, things: list[Any]) -> list[int]:
        """Live tasks that will wake one of ``things`` when they end."""
        return [
            draft.number
            for task, draft in self._living()
            if not task.done() and waits.wakes(task, things)
        ]

    def note_cancels(self) -> None:
        """What was cancelled up to now in this step was cancelled by the program itself."""
        self._look_for_cancels_if_likely(self._cause, "")

    def unfinished(self, ids: Iterable[int]) -> list[int]:
        return [id for id in ids if self.tasks[id].ended is None]

    # -- inside ---------------------------------------------------------------------------------

    def _living(self, keys: Iterable[int] | None = None) -> Iterator[tuple[AnyTask, TaskDraft]]:
        for key in list(self._live if keys is None else keys):
            ref, draft = self._live[key]
            task = ref()
            if task is not None and draft is not None:
                yield task, draft

    def _current(self, loop: asyncio.AbstractEventLoop) -> TaskDraft | None:
        task = asyncio.current_task(loop)
        return None if task is None else self._draft(task)

    def _draft(self, task: AnyTask) -> TaskDraft | None:
        """The notes on ``task``, begun when it is first seen. None: not recorded."""
        known = self._live.get(id(task))
        if known is not None:
            return known[1]
        # an eager task may have ended by now, and has no coroutine any more
        made = self._creators[-1] if self._creators else Creation(None, task.get_coro())
        if made.housekeeping:
            return None
        if len(self.tasks) >= MAX_TASKS:
            self.truncated = f"only the first {MAX_TASKS} tasks were recorded"
            return None
        key = id(task)
        gone = weakref.ref(task, functools.partial(self._gone, key))
        if not self._libraries and not made_by_program(self._filename):
            self._live[key] = gone, None
            return None
        line, group = created_where(self._filename)
        draft = TaskDraft(
            number=len(self.tasks),
            name=task.get_name(),
            call=made.call,
            parent=made.by.number if made.by else None,
            group=None if group is None else self._groups.setdefault(group, len(self._groups)),
            line=line,
            created=self._clock.now,
            created_turn=self._clock.turn,
        )
        if made.by is None:
            draft.watcher = Watcher(draft.number, self._filename, self._clock, self)
        self.tasks.append(draft)
        self._live[key] = gone, draft
        return draft

    def _gone(self, key: int, _: object) -> None:
        """A task was freed; if it had not ended, it is lost."""
        _, draft = self._live.pop(key)
        self._ready.discard(key)
        if draft is not None and draft.ended is None and self._clock.stopped is None:
            draft.end(self._clock.now, self._clock.turn, "lost", "")

    def _waker(self, draft: TaskDraft) -> TaskDraft | None:
        """Who wakes it now. A TaskGroup cancels its tasks in the order of a set, so which of them
        ends last is chance: the one that was created last is told of."""
        by, wait = self._cause, draft.waits[-1] if draft.waits else None
        if wait is not None and wait.what == "wait" and not wait.on:
            return None  # all had ended already: which of a set calls back first is chance
        if by is None or wait is None or not by.cancels or by.cancels[-1].via not in GROUPS:
            return by
        # none is left to wait for where all ended in the turn in which the block was left
        waited = [self.tasks[number] for number in wait.on] or self.tasks
        alike = [one for one in waited if one.cancels[-1:] == by.cancels[-1:]]
        alike = [one for one in alike if one.group == by.group]
        together = [one for one in alike if one.ended_turn == by.ended_turn]
        return max(together, key=lambda one: one.number, default=by)

    def _suspend(self, draft: TaskDraft, task: AnyTask) -> None:
        suspension = waits.of(task, self._filename)
        others: list[AnyTask] = []
        if suspension.what in _WAITS_FOR_TASKS:
            others = [other for other, _ in self._living()]
        on = [
            found.number
            for other in waits.waited_for(task, others)
            if (found := self._draft(other)) is not None
        ]
        if suspension.package and not on:
            suspension = dataclasses.replace(suspension, what=suspension.package)
        if draft.watcher:
            draft.watcher.leave(suspension, on)
        self._waits += 1
        if self._waits > MAX_WAITS:
            self.truncated = f"only the first {MAX_WAITS} waits were recorded"
            return
        draft.waits.append(
            WaitDraft(
                what=suspension.what,
                since=self._clock.now,
                line=suspension.line,
                on=tuple(on),
                due=None if on else waits.due(task, self._clock.now),
                since_turn=self._clock.turn,
            )
        )

    def _finish(self, draft: TaskDraft, task: Any) -> None:
        draft.name = task.get_name()
        if task.cancelled():
            outcome, value = "cancelled", ""
        elif (error := names.exception(task)) is not None:
            outcome, value = "exception", show.error(error)
        else:
            outcome, value = "result", show.value(names.result(task))
        draft.end(self._clock.now, self._clock.turn, outcome, value)

    def _look_for_cancels_if_likely(self, by: TaskDraft | None, via: str) -> None:
        """After a callback: in all tasks where one was seen, else in the few that are ready."""
        if self._cancelled_now:
            self._cancelled_now = False
            self._look_for_cancels(by, via)
        elif 0 < len(self._ready) <= _READY_SCANNED:
            self._look_for_cancels(by, via, self._ready)

    def _look_for_cancels(
        self, by: TaskDraft | None, via: str, keys: Iterable[int] | None = None
    ) -> None:
        for task, draft in self._living(keys):
            if draft.ended is None:
                number = by.number if by else None
                for _ in range(task.cancelling() - draft.cancelling):
                    draft.cancels.append(Cancel(self._clock.now, number, via, self._clock.turn))
                draft.cancelling = task.cancelling()

    def _slept(self, start: float, end: float) -> None:
        if self._clock.stopped is None:
            running = self._running[-1].number if self._running else None
            self.blocked.append(Blocked(start, end, running))


def _owner(callback: Callback) -> str:
    """``TaskGroup`` for ``TaskGroup._on_task_done``, "timeout" for a Timeout's timer."""
    if type(callback) not in (FunctionType, MethodType):
        return ""
    name = callback.__qualname__.partition(".")[0]
    return names.OWNERS.get(name, "")
