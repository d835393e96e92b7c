"""Which coroutines of asyncio the program enters, and what comes back from them.

Only asyncio's own code is watched, and nothing that the program could see is changed: by
``sys.monitoring`` from 3.12, on 3.11 by the interpreter's C interface for tracers. (A Python
function given to ``sys.settrace`` will not do before 3.13: it makes the interpreter copy the
variables of every frame into a dict, which keeps alive what the program has dropped.)
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import sys
import types
import weakref
from collections.abc import Iterator
from typing import Any, Protocol

from timeline.places import ASYNCIO
from timeline.show import type_name


class Sink(Protocol):
    """Told of asyncio's coroutines while the probe is on. Frames are named by their ``id``."""

    def entered(self, frame: types.FrameType) -> bool:
        """A coroutine of asyncio's begins. True: tell how this one is left."""

    def left(self, frame: int) -> None:
        """It has returned, or is only suspended: what follows tells."""

    def returned(self, frame: int, value: object = None) -> None: ...

    def raised(self, frame: int, error: str) -> None: ...

    def blinded(self) -> None:
        """For the rest of the step nothing can be told."""


class Groups(Protocol):
    """Told of each call of ``TaskGroup.cancel``, in a step or in a callback."""

    def group_cancels(self) -> None:
        """It begins."""

    def group_cancelled(self) -> None:
        """It has asked all those that it asks."""


def is_asyncio(code: types.CodeType) -> bool:
    """Whether ``code`` is of a coroutine function of asyncio's."""
    return bool(code.co_flags & inspect.CO_COROUTINE) and code.co_filename.startswith(ASYNCIO)


@functools.cache
def codes() -> tuple[types.CodeType, ...]:
    """The code of every coroutine function of asyncio, those inside functions too."""
    found: dict[types.CodeType, None] = {}
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] == "asyncio" and module is not None:
            for thing in vars(module).values():
                for function in vars(thing).values() if isinstance(thing, type) else (thing,):
                    if isinstance(function, types.FunctionType):
                        _collect(function.__code__, found)
    return tuple(found)


def _collect(code: types.CodeType, found: dict[types.CodeType, None]) -> None:
    if is_asyncio(code):
        found[code] = None
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            _collect(inner, found)


class Monitor:
    """3.12 and newer."""

    TOOLS = (4, 3)  # those that no kind of tool has been given

    def __init__(self) -> None:
        monitoring: Any = getattr(sys, "monitoring")  # noqa: B009  # 3.11 has none
        events = monitoring.events
        self._sink: Sink | None = None
        self._groups: weakref.ref[Groups] | None = None
        cancel = getattr(asyncio.TaskGroup, "cancel", None)  # since 3.15
        self._cancel: types.CodeType | None = getattr(cancel, "__code__", None)
        # None: other tools watch already, and nothing can be told
        self._tool = next((tool for tool in self.TOOLS if not monitoring.get_tool(tool)), None)
        if self._tool is None:
            return
        monitoring.use_tool_id(self._tool, "timeline")
        monitoring.register_callback(self._tool, events.PY_START, self._start)
        monitoring.register_callback(self._tool, events.PY_RETURN, self._return)
        monitoring.register_callback(self._tool, events.PY_UNWIND, self._unwind)
        watched = events.PY_START | events.PY_RETURN
        if sys.version_info >= (3, 15):  # before, it can only be had of all code
            watched |= events.PY_UNWIND
        for code in codes():
            monitoring.set_local_events(self._tool, code, watched)
        self._known = set(codes())
        if self._cancel is not None:
            calls = events.PY_START | events.PY_RETURN
            monitoring.set_local_events(self._tool, self._cancel, calls)
        self._everywhere = 0 if sys.version_info >= (3, 15) else events.PY_UNWIND
        self._set_events = monitoring.set_events

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """For one run: what is watched in all code costs others time."""
        if self._tool is not None:
            self._set_events(self._tool, self._everywhere)
        try:
            yield
        finally:
            if self._tool is not None:
                self._set_events(self._tool, 0)

    def on(self, sink: Sink) -> bool:
        """Begin to tell ``sink``. False: something else watches, and nothing can be told."""
        self._sink = sink if self._tool is not None else None
        return self._tool is not None

    def off(self, suspended: int | None) -> None:
        """Stop telling; ``suspended``: the frame that the task is still waiting in."""
        self._sink = None

    def hear(self, groups: Groups) -> None:
        """Tell ``groups`` from now on, whoever runs."""
        self._groups = weakref.ref(groups)

    def _start(self, code: types.CodeType, offset: int) -> None:
        if code is self._cancel:
            if groups := self._groups and self._groups():
                groups.group_cancels()
        elif self._sink is not None:
            self._sink.entered(sys._getframe(1))

    def _return(self, code: types.CodeType, offset: int, value: object) -> None:
        if code is self._cancel:
            if groups := self._groups and self._groups():
                groups.group_cancelled()
        elif self._sink is not None:
            self._sink.returned(id(sys._getframe(1)), value)

    def _unwind(self, code: types.CodeType, offset: int, error: BaseException) -> None:
        if self._sink is not None and code in self._known:
            self._sink.raised(id(sys._getframe(1)), type_name(error))


class Tracer:
    """3.11: ``PyEval_SetTrace``. It does not tell a return from a suspension.

    So a frame that was left is settled by what happens next: its caller gets an exception, or
    goes on, or the step ends and the frame is still one that the task waits in.
    """

    CALL, EXCEPTION, RETURN = 0, 1, 3

    def __init__(self) -> None:
        import ctypes

        kinds = (ctypes.c_void_p, ctypes.py_object, ctypes.c_int, ctypes.c_void_p)
        function = ctypes.CFUNCTYPE(ctypes.c_int, *kinds)
        self._callback, self._nothing = function(self._event), function()
        self._set = ctypes.pythonapi.PyEval_SetTrace
        self._set.argtypes, self._set.restype = [function, ctypes.c_void_p], None

        def thing(address: Any) -> Any:
            return ctypes.cast(address, ctypes.py_object).value

        self._object = thing
        self._sink: Sink | None = None
        self._callers: dict[int, int] = {}  # frames that the sink wants to hear of -> their callers
        self._left: int | None = None  # the one that returned or was suspended
        self._failed = False  # it was left by an exception
        self._depth = 0  # of calls; this callback needs room on the stack as well

    def watching(self) -> contextlib.AbstractContextManager[None]:
        """For one run: between two steps nothing is watched anyway."""
        return contextlib.nullcontext()

    def on(self, sink: Sink) -> bool:
        if sys.gettrace() is not None:
            return False
        self._sink, self._left, self._depth = sink, None, 0
        self._set(self._callback, None)
        return True

    def off(self, suspended: int | None) -> None:
        if sys.gettrace() is None:  # else the program has set a tracer of its own
            self._set(self._nothing, None)
        if self._left == suspended:
            self._left = None
        self._settle()
        self._sink = None

    def hear(self, groups: Groups) -> None:
        """On 3.11 a TaskGroup has no ``cancel``."""

    def _event(self, _: object, frame: types.FrameType, what: int, arg: int | None) -> int:
        assert self._sink  # else it is off
        self._depth += (what == self.CALL) - (what == self.RETURN)
        if self._depth > sys.getrecursionlimit() // 2:
            self._sink.blinded()
            self._set(self._nothing, None)
        elif what == self.CALL and is_asyncio(frame.f_code):
            self._settle()
            # on its first line it is entered, further down resumed
            if frame.f_lineno == frame.f_code.co_firstlineno and self._sink.entered(frame):
                self._callers[id(frame)] = id(frame.f_back)
        elif what == self.RETURN and id(frame) in self._callers:
            self._left, self._failed = id(frame), arg is None
            self._sink.left(id(frame))
        elif (
            what == self.EXCEPTION
            and self._left is not None
            and id(frame) == self._callers.get(self._left)
        ):
            self._settle(type_name(self._object(arg)[1]) if self._failed else "")
        return 0

    def _settle(self, error: str = "") -> None:
        if self._left is None or self._sink is None:
            return
        left, self._left = self._left, None
        del self._callers[left]
        if error:
            self._sink.raised(left, error)
        else:
            self._sink.returned(left)


@functools.cache
def probe() -> Monitor | Tracer:
    """Return this process's probe, created on first use."""
    assert asyncio  # its modules are what ``codes`` walks
    return Monitor() if sys.version_info >= (3, 12) else Tracer()
