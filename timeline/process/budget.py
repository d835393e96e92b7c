"""A limit of real seconds, for programs that are busy or that block for real."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import TYPE_CHECKING

from timeline.errors import TooSlow
from timeline.loop import threads
from timeline.loop.clock import Clock
from timeline.places import PACKAGE

if TYPE_CHECKING:
    from timeline.loop.real import RealClock

_SOON = 0.001  # seconds
_AGAIN = 0.5  # seconds until the next attempt, where the program swallows the first


def _listens(file: str) -> bool:
    """Whether it is one of ours, but not the one that waits for the program's threads."""
    return file.startswith(PACKAGE) and not file.endswith("threads.py")


@contextlib.contextmanager
def limited(seconds: float, clock: Clock | RealClock, filename: str) -> Iterator[None]:
    """Within, TooSlow is raised in the main thread when ``seconds`` of real time have passed.

    Where there is no SIGALRM (Windows, browsers) it does nothing: whoever started the process
    has to end it.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        if frame is not None and _listens(frame.f_code.co_filename):
            signal.setitimer(signal.ITIMER_REAL, _SOON, _AGAIN)  # here it might be swallowed
            return
        where = ""
        while frame is not None and not where:
            if frame.f_code.co_filename == filename:
                where = f" (line {frame.f_lineno})"
            frame = frame.f_back
        if clock.stopped is None:
            why = clock.why_slow
            if threads.waiting():
                why = "a thread blocks, perhaps on another one; here one thread runs at a time"
            clock.stopped = TooSlow(f"still busy after {seconds:g} s of real time{where}: {why}")
        raise clock.stopped

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
