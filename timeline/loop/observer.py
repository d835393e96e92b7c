"""What a loop tells: one method an event, all of them passive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

AnyTask = asyncio.Task[Any]
Callback = Callable[..., object]
Arguments = Sequence[Any]  # of a callback


class Observer:
    """Hears everything and does nothing; the recorder overrides what it needs.

    Nothing here may change a task, call the program's code or keep a reference to its objects.
    """

    def starting(self, loop: asyncio.AbstractEventLoop) -> None:
        """``run_forever`` begins (``asyncio.run`` calls it again to cancel what is left)."""

    def creating(self, loop: asyncio.AbstractEventLoop, coro: Any) -> None:
        """A task is about to be made of ``coro``."""

    def created(self, loop: asyncio.AbstractEventLoop, task: AnyTask | None) -> None:
        """The task exists; an eager one has already taken its first step. None: it was refused."""

    def scheduled(self, callback: Callback, args: Arguments) -> None:
        """``callback(*args)`` will run in the next turn."""

    def before(self, callback: Callback, args: Arguments) -> None:
        """``callback(*args)`` is about to run. A task's step has the task as ``__self__``."""

    def after(self, callback: Callback, args: Arguments) -> None:
        """``callback(*args)`` has run."""

    def thread_asked_for(self, key: int, name: str) -> None:
        """A function of that name is given to an executor: ``key`` is its thread to be."""

    def thread_started(self, key: int) -> None:
        """A simulated thread begins to run it."""

    def thread_ended(self, key: int) -> None:
        """That thread's function has returned or raised."""

    def tie(self, when: float) -> None:
        """Timers that have nothing to do with each other are due at ``when``."""
