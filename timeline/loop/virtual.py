"""An asyncio event loop that tells a listener what it does, and one such on a virtual clock.

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
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from contextvars import Context
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from timeline.errors import Deadlock, Stopped, TooManySteps, Unsupported
from timeline.loop.clock import Clock
from timeline.loop.observer import AnyTask, Arguments, Callback, Listener
from timeline.loop.threads import Threads
from timeline.record import show

MAX_TURNS = 10_000  # turns of the loop in one run; some seconds of real time
_end_of_sleep = getattr(asyncio.futures, "_set_result_unless_cancelled")  # noqa: B009
_Group = tuple[float, bool]  # when timers were set, and whether they end a sleep
CLEAN_UP_TURNS = 2_000  # what asyncio.run() may use to cancel what is left after a stop


class _Heard:
    """A handle that tells the loop's listener before and after it runs."""

    __slots__ = ()

    if TYPE_CHECKING:  # what asyncio's own handles have
        _loop: HeardLoop
        _callback: Callback
        _args: Sequence[Any]

        def _fires(self) -> None: ...

    def _run(self) -> None:
        listener, callback, args = self._loop.listener, self._callback, self._args
        self._fires()
        listener.before(callback, args)
        try:
            super()._run()  # type: ignore[misc]
        finally:
            listener.after(callback, args)
            del self, listener, callback, args  # as asyncio does: break cycles


class Handle(_Heard, asyncio.Handle):
    __slots__ = ()

    def _fires(self) -> None:
        pass


class TimerHandle(_Heard, asyncio.TimerHandle):
    """A timer that sorts after those of the same instant that were set before it."""

    __slots__ = ("group", "order")

    group: _Group
    order: tuple[int, ...]
    if TYPE_CHECKING:
        _when: float
        _scheduled: bool

    def __lt__(self, other: TimerHandle) -> bool:  # type: ignore[override]
        return (self._when, self.order) < (other._when, other.order)

    def _fires(self) -> None:
        self._loop.timer_fires(self)


class HeardLoop(asyncio.BaseEventLoop):
    """A loop that tells a listener of tasks and callbacks; the clock is the subclass's."""

    listener: Listener
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
        self.listener.scheduled(callback, args)
        return handle

    def create_task(self, coro: Any, **kwargs: Any) -> AnyTask:
        if self.task_names is not None and kwargs.get("name") is None:
            kwargs["name"] = f"Task-{next(self.task_names)}"
        self.listener.creating(self, coro)
        task: AnyTask | None = None
        try:
            task = super().create_task(coro, **kwargs)
            if self._debug and self._task_factory is None:
                del task._source_traceback[-1]  # type: ignore[attr-defined]  # as asyncio has just done with its own frame
        finally:
            self.listener.created(self, task)
        return task

    def run_forever(self) -> None:
        self.listener.starting(self)
        super().run_forever()

    def timer_fires(self, timer: TimerHandle) -> None:
        """Called just before the callback of ``timer``."""


class VirtualLoop(HeardLoop):
    def __init__(
        self,
        clock: Clock,
        listener: Listener,
        task_names: Iterator[int] | None,
        turns: int = MAX_TURNS,
        reverse_ties: bool = False,
    ):
        super().__init__()
        self.listener = listener
        self.task_names = task_names
        self._clock = clock
        self._turns_left = turns
        self._stopped = False
        self._reverse_ties = reverse_ties
        self._order = itertools.count()
        self._groups: dict[tuple[float, _Group], int] = {}  # -> number of its first timer
        self._fired: tuple[float, _Group | None] = (-1.0, None)  # when, and which: the last timer
        self._selector = self  # BaseEventLoop._run_once() calls self._selector.select(timeout)
        self._threads = Threads(self, clock, listener)
        self._woken = threading.Event()  # by call_soon_threadsafe() from a real thread

    # -- the clock -----------------------------------------------------------------------------

    def time(self) -> float:
        return self._clock.now

    def select(self, timeout: float | None) -> tuple[()]:
        """Called once a turn; ``timeout`` is 0 when something is ready, None when nothing is."""
        self._turns_left -= 1
        self._clock.turn += 1
        if self._clock.stopped is not None and not self._stopped:
            self._stop(self._clock.stopped)  # raised inside a task, where asyncio kept it
        if self._turns_left < 0:
            self._stop(TooManySteps("the program goes on and on: it never ends by itself"))
        if timeout is None:
            self._wait_for_real_threads()
        elif timeout > 0:
            self._clock.now = now = self._scheduled[0]._when
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
        number = next(self._order)
        # those of a group keep their order in reality too: one clock, one kind of timer
        timer.group = self._clock.now, callback is _end_of_sleep
        first = self._groups.setdefault((when, timer.group), number)
        timer.order = (-first, number) if self._reverse_ties else (number,)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        self.last_timer = timer
        return timer

    def timer_fires(self, timer: TimerHandle) -> None:
        """Two timers of one instant are a tie if they were set at different instants, or if
        one ends a sleep and the other is a deadline."""
        if self._fired[0] == timer._when and self._fired[1] != timer.group:
            self.listener.tie(timer._when)
        self._fired = timer._when, timer.group

    def _stop(self, reason: Stopped) -> NoReturn:
        """End the run: what asyncio.run() does from here on is not the program's doing."""
        self._stopped = True
        self._turns_left = CLEAN_UP_TURNS
        self._clock.stopped = reason
        self.listener = Listener()
        raise reason

    def _wait_for_real_threads(self) -> None:
        """Nothing is ready and no timer is set: only a thread of the program's own can help."""
        while threading.active_count() > 1 + self._threads.alive and not self._clock.stopped:
            if self._woken.wait(0.01):
                self._woken.clear()
                return
        if not self._ready:
            self._stop(
                self._clock.stopped
                or Deadlock(
                    "every task is waiting and no timer is set, so nothing can wake them: "
                    + _names(asyncio.all_tasks(self))
                )
            )

    def _process_events(self, event_list: object) -> None:
        pass

    def _write_to_self(self) -> None:
        self._woken.set()

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
        return self._threads.submit(executor, func, *args)

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        """As in reality, ``asyncio.run`` waits here for the threads of ``to_thread``."""
        self._executor_shutdown_called = True
        for ended in self._threads.unfinished():
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
