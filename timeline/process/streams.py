"""stdout and stderr of a run: real text streams whose bytes go to a sink, piece by piece."""

from __future__ import annotations

import codecs
import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from typing import Any, TextIO

from timeline.places import masked

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
