"""Runs each program in a child of its own.

One small helper process imports ``timeline`` only, has one thread and forks a child a program:
some milliseconds each, and nothing that a program does to its process reaches the next one.
Where there is no fork (Windows), each program gets a fresh interpreter.
"""

from __future__ import annotations

import atexit
import contextlib
import dataclasses
import json
import os
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import IO, Any

from timeline.errors import RunError
from timeline.places import ROOT
from timeline.process import header, selftest, traces
from timeline.process.program import Job
from timeline.recording import Line, Recording
from timeline.transcript import transcript

# real seconds, by the program's clock; nothing that waits for a network is sure to be quick
BUDGETS = {"virtual": 8.0, "real": 60.0}
GRACE = 1.5  # seconds beyond its budget that a child may take to end by itself
_SIZE = struct.Struct("!Q")


class Helper:
    """The parent's side. Use it as a context manager, or call ``close``. Safe in threads."""

    def __init__(
        self,
        executor: str = "",
        path: list[str] | None = None,
        fork: bool = True,
        python: Sequence[str] = (sys.executable, "-I"),
        environment: dict[str, str] | None = None,
    ):
        """``executor``: "module:function" that runs a ``Job`` instead of ``program.execute``;
        its module is imported once, from ``path``, before any program runs. ``python`` and
        ``environment``: the Python to start, where it is not this one."""
        paths = [ROOT, *(path or [])]
        code = f"import sys; sys.path[:0] = {paths!r}; from timeline.process import child; "
        self._fork = fork and hasattr(os, "fork")
        serve = "serve" if self._fork else "answer_once"
        # -I and -B: nothing of the caller's environment, nothing written beside the programs
        options = ["-B", "-X", "utf8", "-c", f"{code}child.{serve}({executor!r})"]
        self._command = [*python, *options]
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        # an executor of one's own may do anything with the job that asks whether asyncio is known
        self._is_known = bool(executor)

    def run(self, source: str, filename: str = "program.py", **options: Any) -> Recording:
        """What ``source`` does. ``options`` are the fields of ``Job``.

        HeaderError: its header is wrong; RunError: no recording.
        """
        if not self._is_known:
            if why := selftest.unknown(self._record(selftest.JOB)):
                raise RunError(why)
            self._is_known = True
        clock = header.read(source).clock
        given: dict[str, Any] = {"clock": clock, "budget": BUDGETS[clock]}
        return _both_ways(self._record, Job(source, filename, **given | options))

    def close(self) -> None:
        """End the helper process. Harmless if there is none."""
        with self._lock:
            if self._process is not None:
                for pipe in (self._process.stdin, self._process.stdout):
                    if pipe:
                        pipe.close()
                self._process.wait()
                self._process = None

    def __enter__(self) -> Helper:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _record(self, job: Job) -> Recording:
        request = json.dumps(dataclasses.asdict(job)).encode("ascii")
        with self._lock:
            reply = self._ask(request) if self._fork else self._ask_fresh(request, job)
        died = {"error": "the helper process died; run it again"}
        answer: dict[str, Any] = json.loads(reply) if reply else died
        if "error" in answer:
            raise RunError(f"{job.filename}: {answer['error']}")
        return _with_stray(Recording.from_json(answer["recording"]), answer["stray"])

    def _ask(self, request: bytes) -> bytes:
        if self._process is None or self._process.poll() is not None:
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                self._command, stdin=pipe, stdout=pipe, env=self._environment
            )
        reply, (requests, answers) = b"", (self._process.stdin, self._process.stdout)
        assert requests and answers  # as they were asked for
        try:
            with contextlib.suppress(BrokenPipeError):
                write_frame(requests, request)
                reply = read_frame(answers)
        finally:
            if not reply:  # a late answer to this request must not be taken for the next one's
                self._process.kill()
                self._process.communicate()
                self._process = None
        return reply

    def _ask_fresh(self, request: bytes, job: Job) -> bytes:
        try:
            done = subprocess.run(
                self._command,
                input=_SIZE.pack(len(request)) + request,
                stdout=subprocess.PIPE,
                env=self._environment,
                timeout=job.budget + GRACE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return json.dumps({"error": too_slow(job.budget)}).encode()
        if not done.stdout:
            return json.dumps({"error": death(done.returncode, "")}).encode()
        return done.stdout[_SIZE.size :]


def _both_ways(
    record: Callable[[Job], Recording], job: Job, seen: Callable[[Recording], object] = transcript
) -> Recording:
    """A program with ties is run once more with their order turned round: do they matter?

    ``seen``: what of two runs is compared.
    """
    recording = record(job)
    if recording.ties and not job.reverse_ties:
        opposite = record(dataclasses.replace(job, reverse_ties=True))
        matters = seen(opposite) != seen(recording)
        recording = dataclasses.replace(recording, tie_matters=matters)
    return recording


def _unordered(recording: Recording) -> tuple[object, ...]:
    """Two runs in one process have their objects elsewhere, and so their sets in another order."""
    told = transcript(recording).replace(",", " ")
    words = [sorted(line.split()) for line in told.splitlines()]
    return [(line.at, line.text) for line in recording.lines], sorted(words)


def _in_this_process(job: Job) -> Recording:
    from timeline.process.program import record

    with traces.swept():
        return record(job)


def too_slow(budget: float) -> str:
    return f"did not end within {budget:g} s of real time and was killed; it blocks for real"


def death(code: int, stderr: str) -> str:
    """Why a child left no recording; ``code`` is its exit status, or minus the signal."""
    said = stderr.strip().splitlines()
    last = f"; it said: {said[-1]}" if said else ""
    if code < 0:
        return f"its process was killed by {signal.Signals(-code).name} and left no recording{last}"
    if said and code == 0:
        return f"no recording: {said[-1]}"
    return f"ended its own process with status {code} (os._exit?) and left no recording{last}"


def write_frame(stream: IO[bytes], data: bytes) -> None:
    stream.write(_SIZE.pack(len(data)) + data)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes:
    """The next frame, or b"" when the other side is gone."""
    head = stream.read(_SIZE.size)
    if len(head) != _SIZE.size:
        return b""
    (size,) = _SIZE.unpack(head)
    return stream.read(size)


def _with_stray(recording: Recording, stray: dict[str, str]) -> Recording:
    """Add what went to the file descriptors, past ``sys.stdout``: it has no time of its own."""
    lines = [
        Line(recording.end, line, stream, None)
        for stream, text in stray.items()
        for line in text.splitlines(keepends=True)
    ]
    if not lines:
        return recording
    note = "what was written past sys.stdout and sys.stderr has no time: it stands last"
    return dataclasses.replace(
        recording, lines=(*recording.lines, *lines), truncated=recording.truncated or note
    )


_shared: Helper | None = None


def run(source: str, filename: str = "program.py", **options: Any) -> Recording:
    """Run an unmodified program and return what happened: on the virtual clock, unless its
    header says ``clock = "real"``.

    ``filename`` is shown in tracebacks; ``options`` are the other fields of ``program.Job``:
    ``argv``, ``path``, ``cwd``, ``budget`` (real seconds), ``turns`` (of the loop), ``listen``.
    RunError, one line: the program left no recording, because it killed its process, say.
    HeaderError, one line: its header is wrong.
    """
    global _shared
    if sys.platform == "emscripten":  # the browser's worker is the child
        if header.read(source).clock == "real":
            raise RunError(f"{filename}: a browser has no sockets for it: run it on your machine")
        job = Job(source, filename, **options)
        return _both_ways(_in_this_process, job, _unordered)
    if _shared is None:
        _shared = Helper()
        atexit.register(_shared.close)
    return _shared.run(source, filename, **options)
