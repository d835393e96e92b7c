"""stdout and stderr of a run: real text streams whose bytes go to a sink, piece by piece."""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import io
import os
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO

LIBRARY = os.path.join(os.path.dirname(os.path.dirname(asyncio.__file__)), "")  # standard
OURS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "")
_PLACES = re.compile(f"(?:{re.escape(LIBRARY)}|{re.escape(OURS)})" + r"([\w/\\.-]+?\.py)(?::\d+)?")


_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")


def masked(text: str) -> str:
    """``/usr/lib/python3.13/asyncio/tasks.py:764`` -> ``asyncio/tasks.py``, on every machine;
    ``at 0x7f8a`` -> ``at 0x…``, on every run."""
    if LIBRARY in text or OURS in text:
        text = _PLACES.sub(lambda found: found[1].replace("\\", "/"), text)
    return _ADDRESS.sub("at 0x…", text) if "at 0x" in text else text


_kept: list[TextIO] = []  # a thread that is left alive may still be printing when we are done


class _Sink(io.RawIOBase):
    def __init__(self, name: str, write: Callable[[str], None]):
        super().__init__()
        self.name = f"<{name}>"
        self._write = write
        self._decode = codecs.getincrementaldecoder("utf-8")("backslashreplace").decode

    def fileno(self) -> int:
        return 1 if self.name == "<stdout>" else 2

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        text = self._decode(bytes(data))
        if text:
            self._write(masked(text))
        return len(data)


def _stream(name: str, write: Callable[[str, str], None], errors: str) -> io.TextIOWrapper:
    # Text and bytes come out at once, in the order they were written.
    sink = _Sink(name, lambda text: write(name, text))
    return io.TextIOWrapper(sink, "utf-8", errors=errors, newline="\n", write_through=True)


@contextlib.contextmanager
def captured(write: Callable[[str, str], None]) -> Iterator[None]:
    """Send all that is printed to ``write(stream, text)``; stdin is empty."""
    names = ("stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__")
    saved = {name: getattr(sys, name) for name in names}
    streams = {
        "stdin": io.TextIOWrapper(io.BytesIO(), encoding="utf-8"),
        "stdout": _stream("stdout", write, "strict"),
        "stderr": _stream("stderr", write, "backslashreplace"),
    }
    for name, stream in streams.items():
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    _kept.extend((sys.stdout, sys.stderr))
    try:
        yield
    finally:
        for name, old in saved.items():
            setattr(sys, name, old)
