"""What a loop tells: one method an event, all of them passive."""

from __future__ import annotations


class Listener:
    """Hears everything and does nothing; the recorder overrides what it needs.

    Nothing here may change a task, call the program's code or keep a reference to its objects.
    """

    def starting(self, loop):
        """``run_forever`` begins (``asyncio.run`` calls it again to cancel what is left)."""

    def creating(self, loop, coro):
        """A task is about to be made of ``coro``."""

    def created(self, loop, task):
        """The task exists; an eager one has already taken its first step. None: it was refused."""

    def scheduled(self, callback, args):
        """``callback(*args)`` will run in the next turn."""

    def before(self, callback, args):
        """``callback(*args)`` is about to run. A task's step has the task as ``__self__``."""

    def after(self, callback, args):
        """``callback(*args)`` has run."""

    def thread_asked_for(self, key, name):
        """A function of that name is given to an executor: ``key`` is its thread to be."""

    def thread_started(self, key):
        """A simulated thread begins to run it."""

    def thread_ended(self, key):
        """That thread's function has returned or raised."""

    def tie(self, when):
        """Timers that have nothing to do with each other are due at ``when``."""
