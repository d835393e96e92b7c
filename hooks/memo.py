"""What one `mkdocs serve` remembers from build to build. `mkdocs build` remembers nothing.

A key has to name all that the value is made of, but for the code, the configuration and the Python:
hooks/serve.py forgets everything with the modules when one of those has changed.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

T = TypeVar("T")

_kept: dict[Hashable, object] | None = None  # None: nothing is remembered
_used: set[Hashable] = set()  # since the last build that succeeded


def begin() -> None:
    """Remember from here on."""
    global _kept
    if _kept is None:
        _kept = {}


def recall(key: Callable[[], Hashable], make: Callable[[], T]) -> T:
    """What ``make`` gave for that key, or gives now. ``key`` is only asked for where it matters."""
    if _kept is None:
        return make()
    wanted = key()
    _used.add(wanted)
    if wanted in _kept:
        return cast(T, _kept[wanted])
    made = make()
    if key() == wanted:  # no file was saved meanwhile
        _kept[wanted] = made
    return made


def settle() -> None:
    """A build has succeeded: forget what it did not ask for."""
    kept = _kept or {}
    for key in kept.keys() - _used:
        del kept[key]
    _used.clear()
