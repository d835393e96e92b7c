"""Every private name of asyncio that this package knows, in one place.

They are the same on 3.11 to 3.15. ``process.selftest`` runs two tasks before anything else, and
refuses an asyncio that has other names: it would be recorded as if nothing had happened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

AnyTask = asyncio.Task[Any]

_Gathering: Any = getattr(asyncio.tasks, "_GatheringFuture")  # noqa: B009  # typeshed has it not
_PyTask: Any = getattr(asyncio.tasks, "_PyTask")  # noqa: B009
TASKS = (asyncio.Task, _PyTask)
end_of_sleep: Any = getattr(asyncio.futures, "_set_result_unless_cancelled")  # noqa: B009

RUN_ONCE = "_run_once"  # the frame of a loop's turn
CREATE_IN_GROUP = "TaskGroup.create_task"
# what asyncio makes tasks of to close a loop or to open a server
HOUSEKEEPING = ("shutdown_asyncgens", "shutdown_default_executor", "_create_server_getaddrinfo")
# coroutines of asyncio that are no waiting call: a job's own time, a stream, leaving a lock
NOT_WAITING = {"sleep", "open_connection", "start_server", "_ContextManagerMixin"}
# who cancels in a done-callback or a timer, by the first part of its qualified name
OWNERS = {
    "TaskGroup": "TaskGroup",
    "Timeout": "timeout",
    "_gather": "gather",
    "_GatheringFuture": "gather",
}


def api(qualname: str) -> str:
    """asyncio's public name for a coroutine function of its own."""
    if "as_completed" in qualname or "AsCompleted" in qualname:
        return "as_completed"
    owner, _, method = qualname.rpartition(".")
    if owner == "Timeout":
        return "timeout"
    return owner if method in ("__aenter__", "__aexit__") else qualname


def waiter(task: Any) -> Any:
    """The future that a suspended task is parked on; None: there is none."""
    return task._fut_waiter


def callbacks(future: Any) -> list[Any]:
    """Its done-callbacks."""
    return [callback for callback, _ in future._callbacks or ()]


def is_gathering(future: object) -> bool:
    """Whether it is what ``gather`` returns."""
    return type(future) is _Gathering


def children(gathering: Any) -> Iterable[Any]:
    """The futures that a gathering future waits for."""
    children: Iterable[Any] = gathering._children
    return children


def exception(future: Any) -> BaseException | None:
    """Not ``exception()``: that would count as retrieving it."""
    error: BaseException | None = future._exception
    return error


def result(future: Any) -> Any:
    return future._result


def must_cancel(task: Any) -> bool:
    """Whether its next step begins with a CancelledError."""
    return bool(task._must_cancel)


def timer(handle: Any) -> tuple[float, Iterable[Any]]:
    """(when it is due, arguments of its callback)."""
    return handle._when, handle._args or ()


def is_shield(future: Any) -> bool:
    """Whether it is the outer future of ``shield``."""
    return issubclass(type(future), asyncio.Future) and any(
        type(callback) is FunctionType and callback.__qualname__.startswith("shield.")
        for callback in callbacks(future)
    )


def step_of(callback: Any) -> AnyTask | None:
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
