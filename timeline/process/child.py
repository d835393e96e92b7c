"""The helper process: takes a job, forks a child for it, sends the recording back."""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import BinaryIO, NoReturn

from timeline.process.helper import GRACE, death, read_frame, too_slow, write_frame
from timeline.process.program import Job, execute, record
from timeline.record.probe import probe

try:
    import resource  # here, so that no child has to
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

Executor = Callable[[Job], object]
MEMORY = 2 * 1024**3  # bytes of address space a program may use
_PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
_STRAY = 20_000  # bytes kept of what was written past sys.stdout
monotonic = time.monotonic  # the program's clock replaces the module's


def serve(executor: str) -> None:
    """Answer requests on stdin until it ends. Runs in a process of its own."""
    run = _executor(executor)
    requests, answers = _own_pipes()
    probe()  # what it imports, no child has to
    _adopt_orphans()
    gc.collect()
    gc.freeze()  # the children's collections need not walk what is here already
    while request := read_frame(requests):
        write_frame(answers, json.dumps(_forked(Job(**json.loads(request)), run)).encode("ascii"))


def answer_once(executor: str) -> None:
    """For systems without fork: this process is the child."""
    requests, answers = _own_pipes()
    job = Job(**json.loads(read_frame(requests)))
    with _folder(job) as cwd, _stray_files() as stray:
        os.chdir(cwd)
        _own_signals()
        recording = record(job, _executor(executor)).to_json()
        os.chdir(os.path.dirname(sys.executable))  # Windows removes no folder that is in use
        answer = {"recording": recording, "stray": stray()}
    write_frame(answers, json.dumps(answer).encode("ascii"))
    os._exit(0)  # whatever threads are left


def _executor(name: str) -> Executor:
    if not name:
        return execute
    module, _, function = name.partition(":")
    found: Executor = getattr(importlib.import_module(module), function)
    return found


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent, out of reach of the programs' file descriptors 0, 1 and 2."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return requests, answers


@contextlib.contextmanager
def _folder(job: Job) -> Iterator[str]:
    """The folder to run in: the one asked for, or a new one that is removed afterwards."""
    if job.cwd:
        yield job.cwd
        return
    folder = tempfile.mkdtemp(prefix="timeline-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _stray_files() -> Iterator[Callable[[], dict[str, str]]]:
    """Send file descriptors 1 and 2 to files; yields a function that reads them."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        os.dup2(out.fileno(), 1)
        os.dup2(err.fileno(), 2)
        yield lambda: {"stdout": _text(out), "stderr": _text(err)}


def _text(file: BinaryIO) -> str:
    file.seek(0)
    return file.read(_STRAY).decode("utf-8", "backslashreplace")


def _forked(job: Job, run: Executor) -> dict[str, object]:
    """Run the job in a forked child: {"recording", "stray"} or {"error"}."""
    with _folder(job) as cwd, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            _child(job, run, cwd, writer)  # never returns
        os.close(writer)
        reply = _read(reader, monotonic() + job.budget + GRACE)
        os.close(reader)
        for kill in (os.killpg, os.kill):  # and whatever it has started
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        _end_orphans()
        stray = {"stdout": _text(out), "stderr": _text(err)}
    if reply is None:
        return {"error": too_slow(job.budget)}
    if not reply:
        return {"error": death(os.waitstatus_to_exitcode(status), stray["stderr"])}
    return {"recording": reply.decode("ascii"), "stray": stray}


def _adopt_orphans() -> None:
    """Linux: what a program starts and leaves, in a session of its own too, becomes our child."""
    with contextlib.suppress(Exception):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _end_orphans() -> None:
    """Kill and reap them until there are none."""
    while True:
        try:
            if os.waitpid(-1, os.WNOHANG) != (0, 0):
                continue
        except ChildProcessError:
            return
        try:
            with open(f"/proc/self/task/{os.getpid()}/children") as children:
                left = [int(pid) for pid in children.read().split()]
        except OSError:
            return
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _child(job: Job, run: Executor, cwd: str, writer: int) -> NoReturn:
    try:
        os.setsid()
        os.chdir(cwd)
        _own_signals()
        _limit_memory()
        pid = os.getpid()
        reply = record(job, run).to_json().encode("ascii")
        if os.getpid() == pid:  # not a child that the program itself forked
            with os.fdopen(writer, "wb") as pipe:
                write_frame(pipe, reply)
    except BaseException:  # a defect of ours: its traceback goes into the error
        if sys.__stderr__:
            sys.__stderr__.flush()
        import traceback

        os.write(2, traceback.format_exc().encode())
    finally:
        os._exit(0)


def _own_signals() -> None:
    """As in a terminal: a shell lets what it runs in the background ignore Ctrl-C."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in ("SIGTERM", "SIGHUP", "SIGALRM", "SIGCHLD", "SIGUSR1", "SIGUSR2"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


def _limit_memory() -> None:
    if resource is None:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read(reader: int, deadline: float) -> bytes | None:
    """One frame; b"" if the child ended without one; None if it is too late."""
    data = b""
    while (left := deadline - monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            piece = os.read(reader, 1 << 20)
            data += piece
            size = int.from_bytes(data[:8], "big")
            if len(data) >= 8 and len(data) == 8 + size:
                return data[8:]
            if not piece:
                return b""
    return None
