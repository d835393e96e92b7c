"""Have ``asyncio.run`` and ``asyncio.Runner`` use our loop, in an unmodified program."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

# asyncio's own names, which differ by Python and are not in typeshed
_events: Any = asyncio.events
_Policy: Any = getattr(_events, "_BaseDefaultEventLoopPolicy", None)  # 3.14
_Policy = _Policy or _events.BaseDefaultEventLoopPolicy


@contextlib.contextmanager
def loops(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> Iterator[None]:
    """Within, every way to make an event loop calls ``new_loop()``."""

    class Policy(_Policy):  # type: ignore[misc]
        _loop_factory = staticmethod(new_loop)

    patched: dict[tuple[ModuleType, str], Any] = {
        (asyncio.events, "new_event_loop"): new_loop,  # what Runner calls without a factory
        (asyncio, "new_event_loop"): new_loop,
        (asyncio, "run"): asyncio.runners.run,  # Pyodide wraps asyncio.run
    }
    for name in ("SelectorEventLoop", "ProactorEventLoop", "EventLoop"):
        if hasattr(asyncio, name):
            patched[asyncio, name] = new_loop
    saved = {(module, name): getattr(module, name) for module, name in patched}
    running = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)  # Pyodide's own loop counts as running
    policy, _events._event_loop_policy = _events._event_loop_policy, Policy()
    for (module, name), value in patched.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name), value in saved.items():
            setattr(module, name, value)
        _events._event_loop_policy = policy
        asyncio.events._set_running_loop(running)
