"""What a suspended task waits for: the call, the line of the program, the tasks behind it.

Read from outside, without touching anything: the chain of awaited objects, the future that the
task is parked on, and the done-callbacks of other tasks that will wake that future. The names
used (``_fut_waiter``, ``_children``, ``_callbacks``) are the same on 3.11 to 3.14.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import inspect
import os.path
from dataclasses import dataclass
from types import BuiltinFunctionType, FunctionType, MethodType

TASKS = (asyncio.Task, asyncio.tasks._PyTask)
ASYNCIO = os.path.join(os.path.dirname(asyncio.__file__), "")
_DEEPEST = 1000  # awaited objects followed; a chain can be endless only by mistake


@dataclass(frozen=True)
class Suspension:
    what: str  # "sleep", "gather", "Queue.get" ...; "task" and "future" for a bare await
    line: int | None  # innermost line of the program
    frame: int | None  # id of the frame of the outermost asyncio coroutine; None: a bare await


def of(task, filename: str) -> Suspension:
    """What ``task`` is suspended on, seen from the innermost line of ``filename``."""
    line, names, frame = None, [], None
    for code, code_frame in _chain(task.get_coro()):
        if code.co_filename == filename:
            line = code_frame.f_lineno if code_frame is not None else line
            names = []
        elif code.co_filename.startswith(ASYNCIO):
            frame = frame or id(code_frame)
            names.append(code.co_qualname)
    return Suspension(_name(names, task._fut_waiter), line, frame)


def _chain(awaitable):
    """(code, frame) of every coroutine and generator from the outermost to the innermost."""
    for _ in range(_DEEPEST):
        for prefix, inner in (("cr", "cr_await"), ("gi", "gi_yieldfrom"), ("ag", "ag_await")):
            code = getattr(awaitable, prefix + "_code", None)
            if code is not None:
                yield code, getattr(awaitable, prefix + "_frame")
                awaitable = getattr(awaitable, inner)
                break
        else:
            # ``async for`` and anext() over an async generator hide it in a wrapper
            hidden = ("async_generator_asend", "async_generator_athrow", "coroutine_wrapper")
            if type(awaitable).__name__ not in hidden:
                return
            inside = [
                item
                for item in gc.get_referents(awaitable)
                if inspect.isasyncgen(item) or inspect.iscoroutine(item)
            ]
            if not inside:
                return
            awaitable = inside[0]


def _name(names: list[str], waiter) -> str:
    """The outermost public name is what the program wrote: Queue.join, not Event.wait inside."""
    if not names:
        if isinstance(waiter, TASKS):
            return "task"
        if hasattr(waiter, "_children"):
            return "gather"
        return "shield" if _is_shield(waiter) else "future"
    return api(next((name for name in names if not name.startswith("_")), names[0]))


def api(qualname: str) -> str:
    """asyncio's public name for a coroutine function of its own."""
    if "as_completed" in qualname or "AsCompleted" in qualname:
        return "as_completed"
    owner, _, method = qualname.rpartition(".")
    if owner == "Timeout":
        return "timeout"
    return owner if method in ("__aenter__", "__aexit__") else qualname


def _is_shield(waiter) -> bool:
    return any(
        "shield" in getattr(callback, "__qualname__", "")
        for callback, _ in getattr(waiter, "_callbacks", None) or ()
    )


def step_of(callback):
    """The task whose step ``callback`` is, or None. No attribute of a program's object is read."""
    kind = type(callback)
    if kind is MethodType:
        step = callback.__func__.__name__ in ("__step", "__wakeup")
    elif kind is BuiltinFunctionType:
        step = callback.__name__ == "task_wakeup"
    else:
        step = kind.__name__ == "TaskStepMethWrapper"
    owner = callback.__self__ if step else None
    return owner if issubclass(type(owner), TASKS) else None


def waited_for(task, others) -> list:
    """Those of ``others`` (live tasks) that are unfinished and that ``task`` waits for."""
    waiter = task._fut_waiter
    if waiter is None:
        return []
    if isinstance(waiter, TASKS):
        return [waiter]
    children = getattr(waiter, "_children", None)
    if children is not None:
        return _unfinished_leaves(children)
    return [
        other
        for other in others
        if other is not task and not other.done() and wakes(other, (waiter,))
    ]


def _unfinished_leaves(children) -> list:
    """The tasks under a gather, through gathers inside it."""
    found = []
    for child in children:
        if isinstance(child, TASKS):
            if not child.done() and child not in found:
                found.append(child)
        elif getattr(child, "_children", None) is not None:
            found += _unfinished_leaves(child._children)
    return found


def wakes(task, things) -> bool:
    """Whether a done-callback of ``task`` holds one of ``things`` (a future, a TaskGroup ...)."""
    return any(_holds(callback, things) for callback, _ in task._callbacks or ())


def _holds(callback, things) -> bool:
    kind = type(callback)
    if kind is functools.partial:
        return _among(callback.args, things)
    if kind is FunctionType:
        return _among(contents(callback), things)
    if kind is not MethodType:
        return False
    owner = callback.__self__
    return _among((owner,), things) or _among(getattr(owner, "__dict__", {}).values(), things)


def contents(function) -> list:
    """What a closure closes over."""
    found = []
    for cell in function.__closure__ or ():
        try:
            found.append(cell.cell_contents)
        except ValueError:  # an empty cell
            pass
    return found


def locals_of(frame) -> list:
    """The values of the variables of one of asyncio's own frames.

    Not for frames of the program: before 3.13 ``f_locals`` keeps alive what it has shown.
    """
    return list(frame.f_locals.values())


def _among(values, things) -> bool:
    return any(item is thing for item in values for thing in things)
