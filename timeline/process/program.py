"""Run one program in this process, on its clock. For all but the browser that is a child.

``record`` gives the recording. It restores what it changed itself, but not what the program
changed (patched modules, environment): only a process of its own keeps that from the next one.
"""

from __future__ import annotations

import atexit
import builtins
import contextlib
import dataclasses
import gc
import itertools
import os
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from traceback import format_exception, walk_tb  # by name: the program may patch the module
from typing import Any

from timeline.errors import NotSimulated, Stopped
from timeline.loop import inline, install, threads
from timeline.loop.clock import Clock
from timeline.loop.observed import ObservedLoop
from timeline.loop.observer import Observer
from timeline.loop.real import RealClock, RealLoop
from timeline.loop.virtual import MAX_TURNS, VirtualLoop
from timeline.places import masked
from timeline.process import budget, tracebacks
from timeline.process.streams import captured
from timeline.record.output import Output
from timeline.record.probe import probe
from timeline.record.recorder import Recorder
from timeline.recording import SCHEMA_VERSION, Call, Ending, Recording, Task
from timeline.show import type_name


@dataclasses.dataclass(frozen=True)
class Job:
    """What to run, and how. Goes to a child as JSON."""

    source: str
    filename: str = "program.py"  # as tracebacks show it, and as sys.argv[0]
    argv: Sequence[str] = ()
    path: str = ""  # folder that goes first on sys.path: the program's own
    cwd: str = ""  # folder to run in; "": a new and empty one
    clock: str = "virtual"  # or "real"
    budget: float = 8.0  # real seconds
    turns: int = MAX_TURNS
    listen: bool = True
    reverse_ties: bool = False
    threads: bool = True  # False, as in a browser: what to_thread is given runs at once


def execute(job: Job) -> None:
    """Run the program as ``__main__``, the way ``python program.py`` does."""
    module = types.ModuleType("__main__")
    module.__file__ = job.filename
    vars(module)["__builtins__"] = builtins
    sys.modules["__main__"] = module
    exec(compile(job.source, job.filename, "exec", dont_inherit=True), module.__dict__)


def record(job: Job, executor: Callable[[Job], object] = execute) -> Recording:
    """Run ``executor(job)`` and say what happened. Never raises for what the program does."""
    real = job.clock == "real"
    clock: Clock | RealClock = RealClock() if real else Clock()
    # a library that talks to a network makes tasks of its own, each time others
    recorder = Recorder(clock, job.filename, libraries=not real) if job.listen else None
    output = Output(clock, recorder.writer if recorder else lambda: None)
    # in a child asyncio's own count is fresh
    names = itertools.count(1) if sys.platform == "emscripten" else None
    has_threads = job.threads and sys.platform != "emscripten"
    run_function = threads.Job if has_threads else inline.Inline

    def new_loop() -> ObservedLoop:
        if isinstance(clock, RealClock):
            return RealLoop(clock, recorder or Observer())
        if threads.current() is not None:
            clock.stopped = NotSimulated("a loop in a thread cannot be put on the virtual clock")
            raise clock.stopped
        observer = recorder or Observer()
        return VirtualLoop(clock, observer, names, job.turns, job.reverse_ties, run_function)

    with (
        clock.installed(),
        install.loops(new_loop),
        threads.futures_wait(),
        probe().watching(),
        captured(output.write),
        tracebacks.short(job.filename, job.source),
        _interpreter(job),
    ):
        with budget.limited(job.budget, clock, job.filename):
            ending = _ending(job, executor, clock)
        _exit()
    return _recording(job, ending, recorder, output)


@contextlib.contextmanager
def _interpreter(job: Job) -> Iterator[None]:
    """The program's own ``sys.argv`` and ``sys.path``; no collection at a random moment."""
    argv, path, main = sys.argv, sys.path, sys.modules.get("__main__")
    collecting = gc.isenabled()
    sys.argv = [job.filename, *job.argv]
    sys.path = [job.path, *path] if job.path else list(path)
    gc.disable()
    atexit._clear()  # what is registered is ours, not the program's
    try:
        yield
    finally:
        sys.argv, sys.path = argv, path
        if main is not None:
            sys.modules["__main__"] = main
        if collecting:
            gc.enable()


def _ending(job: Job, executor: Callable[[Job], object], clock: Clock | RealClock) -> Ending:
    """Run the program; say how it ended, and print its error as the interpreter would."""
    names = builtins.__dict__.copy()
    error: Any = None  # of any class; isinstance() would ask the program's
    try:
        executor(job)
    except BaseException as raised:
        error = raised
    builtins.__dict__.update(names)  # what follows needs them
    line = _line(error, job.filename)
    if issubclass(type(error), Stopped):
        clock.stopped = error
    if clock.stopped is not None:  # also where the program has swallowed it
        kind, message = type_name(clock.stopped), str(clock.stopped)
        return Ending(clock.now, "stopped", kind, message, line, 1)
    if error is None:
        return Ending(clock.now, "finished", "", "", None)
    if type(error) is SystemExit:
        code = error.code
        message = "" if code is None else _text(code)
        if code is None or type(code) is int:
            status = (code or 0) & 0xFF
        else:
            status = 1
            _say(f"{message}\n")
        return Ending(clock.now, "raised", "SystemExit", message, line, status)
    _say(_traceback(error, job.filename))
    return Ending(clock.now, "raised", type_name(error), masked(_text(error)), line, 1)


# in a frame that warnings will name as they do at the interpreter's own exit: "sys:1"
_DROP = compile("main.clear(); del main; collect()", "sys", "exec")


def _exit() -> None:
    """What the interpreter does at its exit: its handlers; then the program's objects go, and so
    "never retrieved", "never awaited" and "was destroyed" are still printed."""
    atexit._run_exitfuncs()
    main = sys.modules.get("__main__")
    if type(main) is types.ModuleType:
        exec(_DROP, {"__name__": "sys", "main": main.__dict__, "collect": gc.collect})


def _line(error: BaseException | None, filename: str) -> int | None:
    """The last line of the program that the error went through."""
    if error is None or isinstance(error, SyntaxError):
        return None if error is None else error.lineno
    lines = [n for f, n in walk_tb(error.__traceback__) if f.f_code.co_filename == filename]
    return lines[-1] if lines else None


def _text(thing: object) -> str:
    try:
        return f"{thing!s}"
    except BaseException as broken:  # the program's own __str__
        return f"<{type_name(broken)} in __str__>"


def _traceback(error: BaseException, filename: str) -> str:
    stack = error.__traceback__
    while stack is not None and stack.tb_frame.f_code.co_filename != filename:
        stack = stack.tb_next
    try:
        return "".join(format_exception(type(error), error, stack))
    except BaseException:  # the program's own __str__
        return f"{type_name(error)}\n"


def _say(text: str) -> None:
    with contextlib.suppress(BaseException):  # stderr is closed, or no stream any more
        sys.stderr.write(text)


def _recording(job: Job, ending: Ending, recorder: Recorder | None, output: Output) -> Recording:
    tasks: tuple[Task, ...] = ()
    calls: tuple[Call, ...] = ()
    truncated = output.truncated
    if recorder:
        tasks = tuple(draft.frozen() for draft in recorder.tasks)
        watchers = [draft.watcher for draft in recorder.tasks if draft.watcher]
        calls = tuple(call for watcher in watchers for call in watcher.close())
        if any(watcher.blind for watcher in watchers):
            why = "the program traces itself, or its stack is very deep"
            truncated = truncated or f"some waiting calls of main are missing: {why}"
        truncated = truncated or recorder.truncated
    return Recording(
        schema=SCHEMA_VERSION,
        program=os.path.basename(job.filename),
        python="{}.{}.{}".format(*sys.version_info),
        clock=job.clock,
        lines=output.lines(),
        tasks=tasks,
        calls=calls,
        blocked=tuple(recorder.blocked) if recorder else (),
        threads=tuple(recorder.threads.values()) if recorder else (),
        reports=output.reports(),
        ties=tuple(recorder.ties) if recorder else (),
        tie_matters=False,
        truncated=truncated,
        ending=ending,
    )
