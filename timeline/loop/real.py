"""The real clock, and a loop on it: for a program whose header says ``clock = "real"``.

Its sockets, threads and signals are the system's, and its times are never twice the same.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
from contextvars import Context
from time import monotonic  # by name: the program may patch the module
from typing import Any

from timeline.errors import Stopped
from timeline.loop.clock import Slept
from timeline.loop.observed import ObservedLoop, TimerHandle
from timeline.loop.observer import Callback, Observer


class RealClock:
    """Seconds since the first loop was made: what a program imports before takes none of them."""

    runs = True
    why_slow = "it never ends, or what it waits for never comes"
    slept: Slept = None  # time.sleep() is the real one, and tells nobody

    def __init__(self) -> None:
        self.turn = 0
        self.stopped: Stopped | None = None
        self._start: float | None = None

    @property
    def now(self) -> float:
        return 0.0 if self._start is None else monotonic() - self._start

    def start(self) -> None:
        if self._start is None:
            self._start = monotonic()

    def installed(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()


class RealLoop(ObservedLoop, asyncio.SelectorEventLoop):
    def __init__(self, clock: RealClock, observer: Observer):
        self.observer, self.task_names = observer, None
        self.__clock, self.__stopped = clock, False
        self.__order = itertools.count()
        clock.start()
        super().__init__()

    def call_at(  # type: ignore[override]  # typeshed ties the arguments to the callback
        self,
        when: float | None,
        callback: Callback,
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        timer.order = (next(self.__order),)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        self.last_timer = timer
        return timer

    def _run_once(self) -> None:
        self.__clock.turn += 1
        if self.__clock.stopped is not None and not self.__stopped:
            self.__stopped = True
            self.observer = Observer()  # what asyncio.run() does from here on is not the program's
            raise self.__clock.stopped  # it was raised inside a task, where asyncio kept it
        super()._run_once()  # type: ignore[misc]
