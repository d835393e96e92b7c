"""Threads where there are none, as in a browser: the function runs at once, on a clock of its own.

Its ``time.sleep`` moves only that clock, and what it prints has that clock's times. So it cannot
see what the loop does meanwhile: a function that polls a flag, or asks the loop, needs a thread.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, NoReturn

from timeline.errors import NotSimulated
from timeline.loop.threads import Job


class Inline(Job):
    def start(self) -> None:
        self._observer.thread_started(self.number)
        started, self.running = self._clock.now, True
        self._run()
        ended, self._clock.now, self.running = self._clock.now, started, False
        if self._clock.stopped is not None:
            raise self._clock.stopped
        assert self._outcome
        self._loop.call_at(ended, self._finish, *self._outcome)

    def _sleep(self, seconds: float) -> None:
        self._clock.now = round(self._clock.now + seconds, 9)

    def wait_for(self, future: Future[Any], timeout: float | None) -> NoReturn:
        self._clock.stopped = NotSimulated(
            "a thread that waits for the event loop needs a real one, which a browser has not"
        )
        raise self._clock.stopped
