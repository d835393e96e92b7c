"""Times, values and tasks in words, and how much room they take."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from timeline.recording import Task

LONGEST = 30  # characters of a value beside its mark; a longer one is told by its type
_TYPES = {"[": "a list", "{": "a dict or set", "(": "a tuple", "'": "a string", '"': "a string"}
_SLIM, _BROAD = frozenset("iljtfrI.,:;'|()[]! "), frozenset("mwMW@%")
_LAST_EUROPEAN = "\u2030"


def number(time: float) -> str:
    """``2.5``: never in powers of ten, and no more digits than a reader can use."""
    return f"{time:.{3 if time >= 1 else 6}f}".rstrip("0").rstrip(".") or "0"


def moment(time: float) -> str:
    """``2.5 s``, ``90 min``, ``2 h``."""
    if time >= 3600 and time % 900 == 0:
        return f"{number(time / 3600)} h"
    if time >= 600 and time % 60 == 0:
        return f"{number(time / 60)} min"
    return f"{number(time)} s"


@lru_cache(4096)
def width(text: str, size: float = 12, bold: bool = False) -> float:
    """Pixels that ``text`` takes at most in a usual sans-serif font (fitted to a broad one)."""
    units = 0.0
    for c in text:
        if c in _SLIM:
            units += 0.40
        elif c in _BROAD or c > _LAST_EUROPEAN or c < " ":
            units += 1.05
        else:
            units += 0.73 if c.isupper() else 0.64
    return units * size * (1.12 if bold else 1)


def cells(text: str) -> int:
    """Characters of a monospaced font that ``text`` takes; East Asian ones take two."""
    return len(text) + sum(c > _LAST_EUROPEAN for c in text)


def mono(characters: float, size: float = 12) -> float:
    """Pixels that so many characters take in a monospaced font."""
    return 0.605 * size * characters


def joined(names: list[str], most: int = 4) -> str:
    """``a, b and c``; of many, ``a, b and 8 more``."""
    if len(names) > most:
        names = [*names[: most - 2], f"{len(names) - most + 2} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def lane_name(task: Task, most: int) -> str:
    """The label of a task; arguments at its end are left out where it is longer than ``most``."""
    label = task.label
    if len(label) <= most:
        return label
    function, _, arguments = label.partition("(")
    kept: list[str] = []
    for argument in arguments.removesuffix(")").split(", "):
        if len(f"{function}({', '.join([*kept, argument])}, …)") > most:
            break
        kept.append(argument)
    if kept:
        return f"{function}({', '.join(kept)}, …)"
    return f"{label[: most - 1]}…" if not arguments else f"{label[: most - 2]}…)"


def spoken(task: Task) -> str:
    """How a sentence names a task: ``job b``, ``job 7``, ``main``, ``worker``."""
    function, _, arguments = task.call.partition("(")
    if task.short != task.label:
        return f"{function} {task.short}"
    first = arguments.rstrip(")").partition(", ")[0]
    return f"{function} {first}" if first.isalnum() and len(first) < 12 else function


def named(tasks: Iterable[Task], most: int = 4) -> str:
    """``job b``, ``jobs b and c``, ``main and worker``."""
    tasks = list(tasks)
    functions = {task.call.partition("(")[0] for task in tasks}
    if len(tasks) > 1 and len(functions) == 1 and all(task.short != task.label for task in tasks):
        return f"{functions.pop()}s {joined([task.short for task in tasks], most)}"
    return joined([spoken(task) for task in tasks], most)


def value(task: Task) -> str:
    """The result in a few words: ``'c'``, ``a list``; "" for None."""
    if task.value == "None":
        return ""
    if len(task.value) <= LONGEST and "…" not in task.value:
        return task.value
    return _TYPES.get(task.value[0], "a value")


def errors(task: Task) -> tuple[str, ...]:
    """The exception, the longer form first; none of them is cut short."""
    kind, _, message = task.value.partition(": ")
    whole = task.value if len(task.value) <= 60 and "…" not in message else ""
    return tuple(form for form in dict.fromkeys((whole, kind)) if form)
