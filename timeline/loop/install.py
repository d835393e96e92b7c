"""Have ``asyncio.run`` and ``asyncio.Runner`` use our loop, in an unmodified program."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

# asyncio's own names, which differ by Python and are not in typeshed
_events: Any = asyncio.events
_POLICY = "_event_loop_policy"  # 3.16 has no policies


def _policy(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> object:
    """What ``asyncio.get_event_loop`` and the like ask before 3.16."""
    base: Any = getattr(_events, "_BaseDefaultEventLoopPolicy", None)  # from 3.14 on
    base = base or _events.BaseDefaultEventLoopPolicy
    return type("Policy", (base,), {"_loop_factory": staticmethod(new_loop)})()


@contextlib.contextmanager
def loops(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> Iterator[None]:
    """Within, every way to make an event loop calls ``new_loop()``."""

    patched: dict[tuple[ModuleType, str], Any] = {
        (asyncio.events, "new_event_loop"): new_loop,  # what Runner calls without a factory
        (asyncio, "new_event_loop"): new_loop,
        (asyncio, "run"): asyncio.runners.run,  # Pyodide wraps asyncio.run
    }
    for name in ("SelectorEventLoop", "ProactorEventLoop", "EventLoop"):
        if hasattr(asyncio, name):
            patched[asyncio, name] = new_loop
    if hasattr(_events, _POLICY):
        patched[_events, _POLICY] = _policy(new_loop)
    saved = {(module, name): getattr(module, name) for module, name in patched}
    running = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)  # Pyodide's own loop counts as running
    for (module, name), value in patched.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name), value in saved.items():
            setattr(module, name, value)
        asyncio.events._set_running_loop(running)
