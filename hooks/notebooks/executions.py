"""Executes notebooks in the background: that is mostly waiting, and pages are made meanwhile."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

Rendered = tuple[str, str | None]  # HTML, title


class Executions:
    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)  # nbconvert is not made for several at once
        self._begun: dict[str, Future[Rendered]] = {}

    def begin(self, uri: str, execute: Callable[[], Rendered]) -> None:
        self._begun[uri] = self._pool.submit(execute)

    def result(self, uri: str) -> Rendered | None:
        """None: it has not begun."""
        return self._begun[uri].result() if uri in self._begun else None

    def close(self) -> None:
        """Begin no more of them."""
        self._pool.shutdown(cancel_futures=True)
