"""Remembers results from build to build of `mkdocs serve`. `mkdocs build` remembers nothing."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

T = TypeVar("T")


class Memo:
    """Values by their keys.

    A key has to name all that its value is made of, but for the code, the configuration and the
    Python: when one of those has changed, the server begins with a new memo.
    """

    def __init__(self, remembers: bool = False):
        self._remembers = remembers
        self._kept: dict[Hashable, object] = {}
        self._used: set[Hashable] = set()  # since the last build that succeeded

    def recall(self, key: Callable[[], Hashable], make: Callable[[], T]) -> T:
        """What ``make`` gave for that key, or gives now. ``key`` is called only by a server."""
        if not self._remembers:
            return make()
        wanted = key()
        self._used.add(wanted)
        if wanted in self._kept:
            return cast(T, self._kept[wanted])
        made = make()
        if key() == wanted:  # no file was saved meanwhile
            self._kept[wanted] = made
        return made

    def settle(self) -> None:
        """A build has succeeded: forget what it did not ask for."""
        for key in self._kept.keys() - self._used:
            del self._kept[key]
        self._used.clear()
