"""Run a probe on a virtual clock, on any Python from 3.8 on: ``python clock.py probe.py``.

The clock of ``timeline`` needs Python 3.11. This one is as small as it can be: the loop jumps to
the next timer when nothing is ready, and equal timers fire in the order in which they were set.
"""

import asyncio
import heapq
import itertools
import runpy
import sys

_order = itertools.count()


class _Timer(asyncio.TimerHandle):
    def __init__(self, *args):
        super().__init__(*args)
        self.order = next(_order)

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = self  # asked once a turn how long to wait
        self._now = 0.0

    def time(self):
        return self._now

    def select(self, timeout):
        if timeout is None:
            sys.exit("nothing can wake the program")
        if timeout > 0:
            self._now = self._scheduled[0]._when
        return []

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        timer = _Timer(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


def main(probe):
    asyncio.run = asyncio.runners.run  # Pyodide has its own, and a loop that runs already
    asyncio.events._set_running_loop(None)
    if hasattr(asyncio.events, "_event_loop_policy"):  # 3.16 has none
        asyncio.events._event_loop_policy = None
    asyncio.new_event_loop = asyncio.events.new_event_loop = Loop
    runpy.run_path(probe, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1])
