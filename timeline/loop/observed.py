"""An asyncio event loop that tells an observer what it does; the clock is a subclass's."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator, Sequence
from contextvars import Context
from typing import TYPE_CHECKING, Any

from timeline.loop.observer import AnyTask, Arguments, Callback, Observer

Group = tuple[float, bool]  # when timers were set, and whether they end a sleep


class _Observed:
    """A handle that tells the loop's observer before and after it runs."""

    __slots__ = ()

    if TYPE_CHECKING:  # what asyncio's own handles have
        _loop: ObservedLoop
        _callback: Callback
        _args: Sequence[Any]

        def _fires(self) -> None: ...

    def _run(self) -> None:
        observer, callback, args = self._loop.observer, self._callback, self._args
        self._fires()
        observer.before(callback, args)
        try:
            super()._run()  # type: ignore[misc]
        finally:
            observer.after(callback, args)
            del self, observer, callback, args  # as asyncio does: break cycles


class Handle(_Observed, asyncio.Handle):
    __slots__ = ()

    def _fires(self) -> None:
        pass


class TimerHandle(_Observed, asyncio.TimerHandle):
    """A timer that sorts after those of the same instant that were set before it."""

    __slots__ = ("group", "order")

    group: Group
    order: tuple[int, ...]
    if TYPE_CHECKING:
        _when: float
        _scheduled: bool

    def __lt__(self, other: TimerHandle) -> bool:  # type: ignore[override]
        return (self._when, self.order) < (other._when, other.order)

    def _fires(self) -> None:
        self._loop.timer_fires(self)


class ObservedLoop(asyncio.BaseEventLoop):
    """A loop that tells a observer of tasks and callbacks; the clock is the subclass's."""

    observer: Observer
    task_names: Iterator[int] | None  # to number tasks from 1 where asyncio's own count goes on
    last_timer: asyncio.TimerHandle | None = None
    if TYPE_CHECKING:  # asyncio's own
        _ready: deque[Handle]
        _scheduled: list[TimerHandle]
        _debug: bool
        _task_factory: object
        _clock_resolution: float
        _selector: object
        _executor_shutdown_called: bool

        def _check_closed(self) -> None: ...
        def _check_callback(self, callback: Callback, method: str) -> None: ...

    def _call_soon(self, callback: Callback, args: Arguments, context: Context | None) -> Handle:
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        self.observer.scheduled(callback, args)
        return handle

    def create_task(self, coro: Any, **kwargs: Any) -> AnyTask:
        if self.task_names is not None and kwargs.get("name") is None:
            kwargs["name"] = f"Task-{next(self.task_names)}"
        self.observer.creating(self, coro)
        task: AnyTask | None = None
        try:
            task = super().create_task(coro, **kwargs)
            if self._debug and self._task_factory is None:
                del task._source_traceback[-1]  # type: ignore[attr-defined]  # as asyncio has just done with its own frame
        finally:
            self.observer.created(self, task)
        return task

    def run_forever(self) -> None:
        self.observer.starting(self)
        super().run_forever()

    def timer_fires(self, timer: TimerHandle) -> None:
        """Called just before the callback of ``timer``."""
