"""Virtual seconds, and the ``time`` module that shows them."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from timeline.errors import NotSimulated, Stopped

EPOCH = 1_767_225_600  # what time.time() shows at virtual 0: 2026-01-01 00:00 UTC

Slept = Callable[[float, float], None] | None


class Clock:
    """Seconds since the program started. All loops and threads of one run share it."""

    runs = False  # by itself, while code runs
    why_slow = "an endless loop without await, or a call that really blocks"

    def __init__(self) -> None:
        self.now = 0.0
        self.turn = 0  # of the loop: the order of things while no time passes
        self.stopped: Stopped | None = None  # why the run was ended from outside
        self.slept: Slept = None  # told of every blocking sleep
        self._sleeps: dict[int, Callable[[float], None]] = {}  # simulated threads have their own
        self._owner = threading.get_ident()

    def sleep(self, seconds: float) -> None:
        """What ``time.sleep`` becomes: time passes, and the loop stands still."""
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        me = threading.get_ident()
        if me in self._sleeps:
            self._sleeps[me](seconds)
        elif me != self._owner:
            self.stopped = NotSimulated(
                "time.sleep() in a thread of the program's own has no place on the virtual clock; "
                "use asyncio.to_thread() or loop.run_in_executor()"
            )
            raise self.stopped
        else:
            start, self.now = self.now, round(self.now + seconds, 9)
            if self.slept is not None and seconds:
                self.slept(start, self.now)

    @contextlib.contextmanager
    def sleeping_by(self, sleep: Callable[[float], None]) -> Iterator[None]:
        """In this thread ``time.sleep`` is ``sleep``."""
        me = threading.get_ident()
        self._sleeps[me] = sleep
        try:
            yield
        finally:
            del self._sleeps[me]

    @contextlib.contextmanager
    def installed(self) -> Iterator[None]:
        """Make the ``time`` module show this clock."""
        fakes = {
            "sleep": self.sleep,
            "time": lambda: EPOCH + self.now,
            "monotonic": lambda: self.now,
            "perf_counter": lambda: self.now,
            "time_ns": lambda: round((EPOCH + self.now) * 1e9),
            "monotonic_ns": lambda: round(self.now * 1e9),
            "perf_counter_ns": lambda: round(self.now * 1e9),
        }
        fakes |= _calendar(lambda: EPOCH + self.now, lambda: self.now)
        real = {name: getattr(time, name) for name in fakes}
        for name, fake in fakes.items():
            setattr(time, name, fake)
        try:
            yield
        finally:
            for name, function in real.items():
                setattr(time, name, function)


def _calendar(
    now: Callable[[], float], since: Callable[[], float]
) -> dict[str, Callable[..., Any]]:
    """What of ``time`` shows the present moment when it is not told which: ``localtime()``, say.

    ``now()`` in seconds since the epoch of Unix, ``since()`` since the program started.
    """
    found: dict[str, Callable[..., Any]] = {}
    for name in ("localtime", "gmtime", "ctime"):
        shown = getattr(time, name)
        found[name] = lambda seconds=None, shown=shown: shown(now() if seconds is None else seconds)
    strftime, localtime = time.strftime, time.localtime
    found["strftime"] = lambda form, moment=None: strftime(form, moment or localtime(now()))
    if not hasattr(time, "clock_gettime"):  # Windows
        return found
    shows: dict[int, Callable[[], float]] = {
        getattr(time, name): now if name.startswith("CLOCK_REALTIME") else since
        for name in ("CLOCK_REALTIME", "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC", "CLOCK_BOOTTIME")
        if hasattr(time, name)
    }
    gettime, gettime_ns = time.clock_gettime, time.clock_gettime_ns
    found["clock_gettime"] = lambda clock: shows[clock]() if clock in shows else gettime(clock)
    found["clock_gettime_ns"] = lambda clock: (
        round(shows[clock]() * 1e9) if clock in shows else gettime_ns(clock)
    )
    return found
