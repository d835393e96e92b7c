"""What a program leaves behind in a Python that has to run the next one as well.

Outside a browser each program has a process of its own and this does not matter.
"""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import gc
import logging
import operator
import os
import random
import sys
import time
import types
import warnings
from collections.abc import Iterator
from typing import Any

_SHARED = (builtins, contextlib, gc, logging, os, random, time, warnings)
_OURS = ("asyncio", "timeline", "page_protocol")


def state() -> tuple[object, ...]:
    """Equal for two moments between which no program changed what others use.

    It sees names that mean something else: in modules, and in asyncio's classes. It does not look
    into every object.
    """
    modules = [*_SHARED, *(sys.modules[name] for name in sorted(sys.modules) if _belongs(name))]
    names = {
        owner: _Names(vars(owner), __warningregistry__=None)
        for module in modules
        for owner in [module, *_classes(module)]
    }
    return (
        names,
        len(logging.root.handlers),
        logging.root.level,
        tuple(map(str, warnings.filters)),
        tuple(sorted(os.environ.items())),
        os.getcwd(),
        sys.getrecursionlimit(),
        gc.get_threshold(),
        sys.gettrace() is None and sys.getprofile() is None,
    )


class _Names(dict[str, object]):
    """Equal where each name means the very same object: 10.0 in place of 10 is a change."""

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Names)
            and self.keys() == other.keys()
            and all(map(operator.is_, self.values(), map(other.__getitem__, self)))
        )


@contextlib.contextmanager
def swept() -> Iterator[None]:
    """Modules that are first imported within are gone afterwards: they may hold its clock.
    Warnings that were shown within are shown again the next time."""
    before = {name.partition(".")[0] for name in sys.modules}
    try:
        yield
    finally:
        for name in list(sys.modules):
            if name.partition(".")[0] not in before:
                del sys.modules[name]
        for module in list(sys.modules.values()):
            if isinstance(module, types.ModuleType):
                vars(module).pop("__warningregistry__", None)


def _belongs(name: str) -> bool:
    return name.partition(".")[0] in _OURS


def _classes(module: types.ModuleType) -> list[Any]:
    name = module.__name__
    if name.partition(".")[0] != asyncio.__name__:
        return []
    values = vars(module).values()
    return [one for one in values if isinstance(one, type) and one.__module__ == name]
