"""An event loop on a virtual clock.

No sockets, no selector: whenever nothing is ready to run, that clock jumps to the next timer.
Of asyncio's private names it overrides ``_call_soon``, ``_process_events`` and
``_write_to_self``, sets ``_selector`` and ``_clock_resolution`` and pushes onto ``_scheduled``:
the same on 3.11 to 3.14.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import signal
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextvars import Context
from types import FrameType
from typing import Any, NoReturn

from timeline import asyncio_names as names
from timeline import show
from timeline.errors import Deadlock, Stopped, TooManySteps, Unsupported
from timeline.loop.clock import Clock
from timeline.loop.observed import Group, ObservedLoop, TimerHandle
from timeline.loop.observer import AnyTask, Callback, Observer
from timeline.loop.threads import Job, Threads

MAX_TURNS = 10_000  # turns of the loop in one run; some seconds of real time
CLEAN_UP_TURNS = 2_000  # what asyncio.run() may use to cancel what is left after a stop


class VirtualLoop(ObservedLoop):
    def __init__(
        self,
        clock: Clock,
        observer: Observer,
        task_names: Iterator[int] | None,
        turns: int = MAX_TURNS,
        reverse_ties: bool = False,
        job: type[Job] = Job,
    ):
        super().__init__()
        self.observer = observer
        self.task_names = task_names
        self.__clock = clock
        self.__turns_left = turns
        self.__stopped = False
        self.__reverse_ties = reverse_ties
        self.__order = itertools.count()
        self.__groups: dict[tuple[float, Group], int] = {}  # -> number of its first timer
        self.__fired: tuple[float, Group | None] = (-1.0, None)  # when, and which: the last timer
        self._selector = self  # BaseEventLoop._run_once() calls self._selector.select(timeout)
        self.__threads = Threads(self, clock, observer, job)
        self.__woken = threading.Event()  # by call_soon_threadsafe() from a real thread

    # -- the clock -----------------------------------------------------------------------------

    def time(self) -> float:
        return self.__clock.now

    def select(self, timeout: float | None) -> tuple[()]:
        """Called once a turn; ``timeout`` is 0 when something is ready, None when nothing is."""
        self.__turns_left -= 1
        self.__clock.turn += 1
        if self.__clock.stopped is not None and not self.__stopped:
            self.__stop(self.__clock.stopped)  # raised inside a task, where asyncio kept it
        if self.__turns_left < 0:
            self.__stop(TooManySteps("the program goes on and on: it never ends by itself"))
        if timeout is None:
            self.__wait_for_real_threads()
        elif timeout > 0:
            self.__clock.now = now = self._scheduled[0]._when
            # at a large `now`, now + 1e-9 == now, and the timer would never be due (gh-116342)
            self._clock_resolution = max(1e-9, 2 * math.ulp(now))
        return ()

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
        when = round(when, 9)  # ten sleeps of 0.1 s end at 1.0
        timer = TimerHandle(when, callback, args, self, context)
        number = next(self.__order)
        # those of a group keep their order in reality too: one clock, one kind of timer
        timer.group = self.__clock.now, callback is names.end_of_sleep
        first = self.__groups.setdefault((when, timer.group), number)
        timer.order = (-first, number) if self.__reverse_ties else (number,)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        self.last_timer = timer
        return timer

    def timer_fires(self, timer: TimerHandle) -> None:
        """Two timers of one instant are a tie if they were set at different instants, or if
        one ends a sleep and the other is a deadline."""
        if self.__fired[0] == timer._when and self.__fired[1] != timer.group:
            self.observer.tie(timer._when)
        self.__fired = timer._when, timer.group

    def __stop(self, reason: Stopped) -> NoReturn:
        """End the run: what asyncio.run() does from here on is not the program's doing."""
        self.__stopped = True
        self.__turns_left = CLEAN_UP_TURNS
        self.__clock.stopped = reason
        self.observer = Observer()
        raise reason

    def __wait_for_real_threads(self) -> None:
        """Nothing is ready and no timer is set: only a thread of the program's own can help."""
        while threading.active_count() > 1 + self.__threads.alive and not self.__clock.stopped:
            if self.__woken.wait(0.01):
                self.__woken.clear()
                return
        if not self._ready:
            self.__stop(
                self.__clock.stopped
                or Deadlock(
                    "every task is waiting and no timer is set, so nothing can wake them: "
                    + _names(asyncio.all_tasks(self))
                )
            )

    def _process_events(self, event_list: object) -> None:
        pass

    def _write_to_self(self) -> None:
        self.__woken.set()

    # -- signals: the process has them, whatever its clock --------------------------------------

    def add_signal_handler(self, sig: int, callback: Callback, *args: Any) -> None:  # type: ignore[override]
        def handle(number: int, frame: FrameType | None) -> None:
            self.call_soon_threadsafe(callback, *args)

        signal.signal(sig, handle)

    def remove_signal_handler(self, sig: int) -> bool:
        default = signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL
        return signal.signal(sig, default) != default

    # -- threads, simulated --------------------------------------------------------------------

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callback, *args: Any
    ) -> asyncio.Future[Any]:
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        return self.__threads.submit(executor, func, *args)

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        """As in reality, ``asyncio.run`` waits here for the threads of ``to_thread``."""
        self._executor_shutdown_called = True
        for ended in self.__threads.unfinished():
            await ended

    # -- what there is not ---------------------------------------------------------------------

    @staticmethod
    def _lacks(what: str) -> tuple[Any, Any]:
        def refuse(self: object, *args: object, **kwargs: object) -> NoReturn:
            raise Unsupported(
                f"no {what} on the virtual clock, which has tasks, timers and simulated threads"
            )

        async def refuse_async(self: object, *args: object, **kwargs: object) -> None:
            refuse(self)

        return refuse, refuse_async

    _refuse_fd, _refuse_network = _lacks("sockets")
    add_reader = add_writer = remove_reader = remove_writer = _refuse_fd
    create_connection = create_server = create_datagram_endpoint = _refuse_network
    create_unix_connection = create_unix_server = getaddrinfo = getnameinfo = _refuse_network
    sock_connect = sock_accept = sock_recv = sock_recv_into = sock_sendall = _refuse_network
    sock_recvfrom = sock_sendto = sock_sendfile = sendfile = start_tls = _refuse_network
    _, subprocess_exec = _lacks("subprocesses")
    subprocess_shell = subprocess_exec
    _, connect_read_pipe = _lacks("pipes")
    connect_write_pipe = connect_read_pipe
    del _lacks, _


def _names(tasks: Iterable[AnyTask]) -> str:
    """``main, job (3 of them)``: what the tasks run."""
    counts = Counter(show.coroutine_name(task.get_coro()) for task in tasks)
    shown = [name if n == 1 else f"{name} ({n} of them)" for name, n in sorted(counts.items())]
    return ", ".join(shown[:5]) + (" ..." if len(shown) > 5 else "")
