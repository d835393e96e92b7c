"""What a suspended task waits for: the call, the line of the program, the tasks behind it.

Read from outside, without touching anything: the chain of awaited objects, the future that the
task is parked on, and the done-callbacks of other tasks that will wake that future.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import (
    AsyncGeneratorType,
    CodeType,
    CoroutineType,
    FrameType,
    FunctionType,
    GeneratorType,
    MethodType,
)
from typing import Any

from timeline import asyncio_names as names
from timeline.loop.observer import AnyTask
from timeline.places import ASYNCIO
from timeline.record import blocks

# type -> (prefix of its attributes, what it awaits)
_SUSPENDED = {
    CoroutineType: ("cr", "cr_await"),
    GeneratorType: ("gi", "gi_yieldfrom"),
    AsyncGeneratorType: ("ag", "ag_await"),
}
# ``async for`` and anext() over an async generator hide it in one of these
_WRAPPERS = {"async_generator_asend", "async_generator_athrow", "coroutine_wrapper"}
_DEEPEST = 1000  # awaited objects followed; a chain can be endless only by mistake


@dataclass(frozen=True)
class Suspension:
    what: str  # "sleep", "gather", "Queue.get" ...; "task" and "future" for a bare await
    line: int | None  # innermost line of the program
    frame: int | None  # id of the frame of the outermost asyncio coroutine; None: a bare await
    idle: bool = False  # a gather of what has finished: it waits for nobody
    package: str = ""  # the installed one whose code waits, on the program's behalf


def of(task: Any, filename: str) -> Suspension:
    """What ``task`` is suspended on, seen from the innermost line of ``filename``."""
    line: int | None = None
    frame: int | None = None
    functions: list[str] = []
    package = ""
    for code, code_frame in _chain(task.get_coro()):
        if code.co_filename == filename:
            line = code_frame.f_lineno if code_frame is not None else line
            functions, package = [], ""
        elif code.co_filename.startswith(ASYNCIO):
            frame = frame or id(code_frame)
            functions.append(code.co_qualname)
        else:
            package = package or _package(code.co_filename)
    if line is not None and functions and functions[0].endswith(".__aexit__"):
        line = blocks.line_of(filename, line)
    waiter = names.waiter(task)
    idle = names.is_gathering(waiter) and all(child.done() for child in names.children(waiter))
    return Suspension(_name(functions, waiter), line, frame, idle, package)


def _package(file: str) -> str:
    """``aiohttp`` for ``/usr/lib/python3.13/site-packages/aiohttp/client.py``; "" elsewhere."""
    found = re.search(r"[\\/](?:site|dist)-packages[\\/](\w+)", file)
    return found[1] if found else ""


def _chain(awaitable: Any) -> Iterator[tuple[CodeType, FrameType | None]]:
    """(code, frame) of every coroutine and generator from the outermost to the innermost."""
    for _ in range(_DEEPEST):
        kind = type(awaitable)
        if kind in _SUSPENDED:
            prefix, inner = _SUSPENDED[kind]
            yield getattr(awaitable, prefix + "_code"), getattr(awaitable, prefix + "_frame")
            awaitable = getattr(awaitable, inner)
        elif kind.__name__ in _WRAPPERS and kind.__module__ == "builtins":
            inside = [item for item in gc.get_referents(awaitable) if type(item) in _SUSPENDED]
            if not inside:
                return
            awaitable = inside[0]
        else:
            return  # a future, or an object of the program's own


def _name(functions: list[str], waiter: Any) -> str:
    """The outermost public name is what the program wrote: Queue.join, not Event.wait inside."""
    if not functions:
        if issubclass(type(waiter), names.TASKS):
            return "task"
        if names.is_gathering(waiter):
            return "gather"
        return "shield" if names.is_shield(waiter) else "future"
    public = [
        name for name in functions if not name.startswith("_") or names.api(name) == "as_completed"
    ]
    return names.api((public or functions)[0])


def waited_for(task: Any, others: Iterable[AnyTask]) -> list[AnyTask]:
    """Those of ``others`` (live tasks) that are unfinished and that ``task`` waits for."""
    waiter = names.waiter(task)
    if waiter is None:
        return []
    if issubclass(type(waiter), names.TASKS):
        return [waiter]
    if names.is_gathering(waiter):
        return _unfinished_leaves(names.children(waiter))
    return [
        other
        for other in others
        if other is not task and not other.done() and wakes(other, (waiter,))
    ]


def _unfinished_leaves(children: Iterable[Any]) -> list[AnyTask]:
    """The tasks under a gather, through gathers inside it, each once."""
    found: dict[int, AnyTask] = {}
    for child in children:
        if names.is_gathering(child):
            found |= {id(leaf): leaf for leaf in _unfinished_leaves(names.children(child))}
        elif issubclass(type(child), names.TASKS) and not child.done():
            found[id(child)] = child
    return list(found.values())


def due(task: Any, now: float) -> float | None:
    """When the timer is set that will wake the future ``task`` is parked on.

    A task that sleeps, or waits with a timeout, sets it as the last thing before it suspends.
    """
    timer, waiter = task.get_loop().last_timer, names.waiter(task)
    if waiter is None or timer is None:  # after sleep(0) there is no future to wake
        return None
    when, args = names.timer(timer)
    if any(arg is waiter for arg in args):
        return float(when - (task.get_loop().time() - now))
    return None


def wakes(task: Any, things: Sequence[object]) -> bool:
    """Whether a done-callback of ``task`` holds one of ``things`` (a future, a TaskGroup ...)."""
    return any(_holds(callback, things) for callback in names.callbacks(task))


def _holds(callback: Any, things: Sequence[object]) -> bool:
    kind = type(callback)
    if kind is functools.partial:
        return _among(callback.args, things)
    if kind is FunctionType:
        return _among(contents(callback), things)
    if kind is not MethodType:
        return False
    owner = callback.__self__
    if type(owner).__module__.partition(".")[0] != "asyncio":
        return False
    return _among((owner,), things) or _among(vars(owner).values(), things)


def contents(function: FunctionType) -> list[Any]:
    """What a closure closes over."""
    found = []
    for cell in function.__closure__ or ():
        with contextlib.suppress(ValueError):  # an empty cell
            found.append(cell.cell_contents)
    return found


def locals_of(frame: FrameType) -> list[Any]:
    """The values of the variables of one of asyncio's own frames.

    Not for frames of the program: before 3.13 ``f_locals`` keeps alive what it has shown.
    """
    return list(frame.f_locals.values())


def _among(values: Iterable[object], things: Sequence[object]) -> bool:
    return any(item is thing for item in values for thing in things)
