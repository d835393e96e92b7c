"""Runs programs in the background, before their page is made: a build has more than one core."""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from hooks.examples import proof
from hooks.memo import Memo
from timeline import HeaderError, Helper, header

_ROOT = str(Path(__file__).resolve().parents[2])
_TURN = 0.0005  # seconds: a thread that starts runs is not kept waiting by the one that makes pages


class Ahead:
    """Runs programs below ``folder``; ``ahead[path]`` waits for one of those that have begun."""

    def __init__(self, folder: Path, memo: Memo):
        self._folder, self._memo, self._own = folder, memo, threading.local()
        self._helpers: list[Helper] = []
        self.took: dict[str, float] = {}  # real seconds of each that ran, and was not remembered
        self._turn = sys.getswitchinterval()
        self._cores = ThreadPoolExecutor(max(1, (os.cpu_count() or 1) - 1))
        self._sockets = ThreadPoolExecutor(1)  # what waits for real needs no core for itself
        self._real: set[str] = set()
        self._proofs: dict[str, Future[proof.Example]] = {}

    def begin(self, paths: list[str]) -> None:
        sys.setswitchinterval(_TURN)
        self._real = {path for path in paths if _is_real(self._folder / path)}
        self._proofs = {path: self._submitted(path) for path in paths}

    def _submitted(self, path: str) -> Future[proof.Example]:
        if path in self._real:
            return self._sockets.submit(self._prove, path, "hooks.examples.preloaded:execute")
        return self._cores.submit(self._prove, path)

    def helper(self, executor: str = "") -> Helper:
        """Of the thread that asks."""
        if not hasattr(self._own, "helper"):
            self._own.helper = Helper(executor, [_ROOT])
            self._helpers.append(self._own.helper)
        helper: Helper = self._own.helper
        return helper

    def _prove(self, path: str, executor: str = "") -> proof.Example:
        def prove() -> proof.Example:
            began = time.perf_counter()
            example = proof.prove(self._folder, path, self.helper(executor))
            self.took[path] = time.perf_counter() - began
            return example

        return self._memo.recall(lambda: self.key(path), prove)

    def key(self, path: str) -> Hashable:
        """Of the memo: all files that a proof of the program has to do with."""
        program = self._folder / path
        beside = sorted(program.parent.glob(f"{program.stem}.*"))
        return path, *((file.name, file.read_text("utf-8")) for file in beside)

    def __getitem__(self, path: str) -> proof.Example:
        """Refusal: see ``proof.prove``."""
        if path not in self._real and self._proofs[path].cancel():
            return self._prove(path)  # it has not begun, and the caller would only wait
        return self._proofs[path].result()

    def close(self) -> None:
        """Run no more of them, and end the processes that did."""
        for pool in (self._cores, self._sockets):
            pool.shutdown(cancel_futures=True)
        for helper in self._helpers:
            helper.close()
        sys.setswitchinterval(self._turn)


def _is_real(program: Path) -> bool:
    with contextlib.suppress(HeaderError):  # its proof says so, with its page
        return header.read(program.read_text("utf-8")).clock == "real"
    return False
