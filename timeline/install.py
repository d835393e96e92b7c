"""Have ``asyncio.run`` and ``asyncio.Runner`` use our loop, in an unmodified program."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def loops(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> Iterator[None]:
    """Within, every way to make an event loop calls ``new_loop()``."""

    class Policy(
        asyncio.events._BaseDefaultEventLoopPolicy
        if hasattr(asyncio.events, "_BaseDefaultEventLoopPolicy")
        else asyncio.events.BaseDefaultEventLoopPolicy
    ):
        _loop_factory = staticmethod(new_loop)

    patched = {
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
    policy, asyncio.events._event_loop_policy = asyncio.events._event_loop_policy, Policy()
    for (module, name), value in patched.items():
        setattr(module, name, value)
    try:
        yield
    finally:
        for (module, name), value in saved.items():
            setattr(module, name, value)
        asyncio.events._event_loop_policy = policy
        asyncio.events._set_running_loop(running)
