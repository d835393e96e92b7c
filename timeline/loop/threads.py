"""Threads on the virtual clock: real threads that run one at a time, by handing over a baton.

A function given to ``to_thread`` or an executor runs in a thread of its own, but only while the
loop waits for it; its ``time.sleep`` hands the baton back and sets a timer. So what it prints
and when is the same on every run, and a function that polls a flag sees it change.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import functools
import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any

from timeline.errors import Unsupported
from timeline.loop.clock import Clock
from timeline.loop.observer import Callback, Observer

DEFAULT_WORKERS = 32  # the upper bound of asyncio's own default pool


class Threads:
    """All simulated threads of one loop."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        clock: Clock,
        observer: Observer,
        job: type[Job],
    ):
        """``job``: how a function runs, which differs where there are no threads."""
        self._job = job
        self._loop, self._clock, self._observer = loop, clock, observer
        self._numbers = itertools.count()
        self._pools: dict[int | None, _Pool] = {}
        self._jobs: list[Job] = []

    @property
    def alive(self) -> int:
        """How many real threads stand behind the simulated ones."""
        return sum(job.thread.is_alive() for job in self._jobs)

    def submit(self, executor: Any, func: Callback, *args: Any) -> asyncio.Future[Any]:
        """An asyncio future for ``func(*args)``, run when a worker of ``executor`` is free."""
        if executor is not None and hasattr(executor, "_mp_context"):
            raise Unsupported("no processes on the virtual clock: use threads, or run it for real")
        key = None if executor is None else id(executor)
        if key not in self._pools:
            workers = getattr(executor, "_max_workers", DEFAULT_WORKERS)
            self._pools[key] = _Pool(workers, executor)
        if getattr(executor, "_shutdown", False):
            raise RuntimeError("cannot schedule new futures after shutdown")
        job = self._job(self, next(self._numbers), functools.partial(func, *args))
        self._observer.thread_asked_for(job.number, _name(func))
        self._jobs.append(job)
        self._loop.call_soon(self._pools[key].add, job)
        return job.future

    def unfinished(self) -> list[asyncio.Future[None]]:
        """Futures that are done when the threads of the default pool have ended."""
        pool = self._pools.get(None)
        return [
            job.ended for job in self._jobs if pool and job.pool is pool and not job.ended.done()
        ]


class _Pool:
    def __init__(self, workers: int, executor: object):
        self._free = workers
        self._queue: list[Job] = []
        self._executor = executor  # keeps the id from being used again

    def add(self, job: Job) -> None:
        job.pool = self
        self._queue.append(job)
        self._start_next()

    def freed(self) -> None:
        self._free += 1
        self._start_next()

    def _start_next(self) -> None:
        while self._free and self._queue:
            job = self._queue.pop(0)
            if not job.future.cancelled():  # as in a real pool: cancelled before its start
                self._free -= 1
                job.start()


class Job:
    """One function in one thread. Only one of loop and thread runs at any moment."""

    def __init__(self, threads: Threads, number: int, call: Callable[[], Any]):
        self._loop, self._clock = threads._loop, threads._clock
        self._observer = threads._observer
        self.number = number
        self._call: Callable[[], Any] | None = call
        self.future: asyncio.Future[Any] = self._loop.create_future()
        self.ended: asyncio.Future[None] = self._loop.create_future()
        self.pool: _Pool | None = None
        self._to_thread, self._to_loop = threading.Semaphore(0), threading.Semaphore(0)
        self._outcome: tuple[Any, BaseException | None] | None = None
        self.running = False  # it has the baton
        self.thread = threading.Thread(target=self._main, name=f"asyncio_{number}", daemon=True)

    def start(self) -> None:
        self._observer.thread_started(self.number)
        self.thread.start()
        self._resume()

    def _resume(self) -> None:
        """In the loop's thread: let the function run until it sleeps or ends."""
        self.running = True
        self._to_thread.release()
        self._to_loop.acquire()
        self.running = False
        if self._outcome is not None:
            self.thread.join()
            self._finish(*self._outcome)

    def _finish(self, result: Any, error: BaseException | None) -> None:
        self._observer.thread_ended(self.number)
        if not self.future.done():
            if error is None:
                self.future.set_result(result)
            else:
                self.future.set_exception(error)
        self.ended.set_result(None)
        self._call = self._outcome = result = error = None
        if self.pool:
            self.pool.freed()

    def _main(self) -> None:
        """In the thread."""
        self._to_thread.acquire()
        self._run()
        self._to_loop.release()

    def _run(self) -> None:
        _in_threads[threading.get_ident()] = self
        with self._clock.sleeping_by(self._sleep):
            self._outcome = self._called()
        del _in_threads[threading.get_ident()]

    def _called(self) -> tuple[Any, BaseException | None]:
        """What the function returned or raised."""
        assert self._call
        try:
            return self._call(), None
        except BaseException as error:  # belongs to the future, as from a real pool
            return None, error

    def _sleep(self, seconds: float) -> None:
        """In the thread: ``time.sleep``."""
        self._loop.call_at(self._clock.now + seconds, self._resume)
        self._pause()

    def _pause(self) -> None:
        self._to_loop.release()
        self._to_thread.acquire()

    def wait_for(self, future: concurrent.futures.Future[Any], timeout: float | None) -> None:
        """In the thread: let the loop run until that ``concurrent.futures.Future`` is done."""
        waiting = True

        def resume() -> None:
            nonlocal waiting
            if waiting:
                waiting = False
                self._resume()

        future.add_done_callback(lambda _: self._loop.call_soon_threadsafe(resume))
        if timeout is not None:
            self._loop.call_at(self._clock.now + timeout, resume)
        self._pause()


_in_threads: dict[int, Job] = {}


def current() -> int | None:
    """The number of the simulated thread that this is called in."""
    job = _in_threads.get(threading.get_ident())
    return None if job is None else job.number


def waiting() -> bool:
    """Whether the loop stands still because a simulated thread has not handed back."""
    return any(job.running for job in _in_threads.values())


@contextlib.contextmanager
def futures_wait() -> Iterator[None]:
    """Within, ``run_coroutine_threadsafe(...).result()`` in a simulated thread does not stop the
    loop that it waits for."""
    real = concurrent.futures.Future.result

    def result(self: concurrent.futures.Future[Any], timeout: float | None = None) -> Any:
        job = _in_threads.get(threading.get_ident())
        if job is None or self.done():
            return real(self, timeout)
        job.wait_for(self, timeout)
        return real(self, 0)

    concurrent.futures.Future.result = result  # type: ignore[method-assign]
    try:
        yield
    finally:
        concurrent.futures.Future.result = real  # type: ignore[method-assign]


def _name(func: Any) -> str:
    """``asyncio.to_thread(f)`` passes ``partial(context.run, f)``."""
    while isinstance(func, functools.partial):
        inside = getattr(func.func, "__name__", "") == "run" and func.args
        func = func.args[0] if inside else func.func
    return str(getattr(func, "__name__", type(func).__name__))
