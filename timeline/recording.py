"""What a run is: plain frozen data, the same on every Python, that goes to JSON and back.

Times are seconds since the program started, virtual unless ``clock`` says "real". Tasks,
calls and threads refer to tasks by ``id``, their place in ``Recording.tasks``.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from dataclasses import asdict, dataclass
from json import dumps, loads  # by name: a program may patch the module

SCHEMA_VERSION = 1
GROUPS = ("TaskGroup", "TaskGroup.cancel")  # ``Cancel.via``: by itself, or asked to


@dataclass(frozen=True)
class Line:
    """A piece of output: a whole line, or the part of it that one task wrote at one moment."""

    at: float
    text: str  # with its "\n", unless another piece goes on or the output ends without one
    stream: str  # "stdout" | "stderr"
    task: int | None  # who wrote it; None: no task was running
    turn: int = 0  # turns of the loop so far: the order of things while no time passes


@dataclass(frozen=True)
class Wait:
    """One suspension of a task, from the step that began it to the step that ended it."""

    what: str  # "sleep", "gather", "wait", "TaskGroup", "Queue.get", "task", "future" ...
    since: float
    until: float | None  # None: it never came back
    line: int | None  # line of the program that waits
    on: tuple[int, ...]  # the unfinished tasks it waits for
    due: float | None  # when its own timer is set to fire
    woken_by: int | None  # the task that woke it; None: a timer, a thread, or nobody
    since_turn: int = 0
    until_turn: int | None = None


@dataclass(frozen=True)
class Cancel:
    """A request to cancel a task: what ``Task.cancel()`` counts."""

    at: float
    by: int | None  # the task that asked; None: no task did
    via: str  # "" by the program itself; "TaskGroup", "TaskGroup.cancel", "timeout", "gather" ...
    turn: int = 0


@dataclass(frozen=True)
class Task:
    id: int
    name: str
    call: str  # the call that made its coroutine: "job('b', 2)"
    parent: int | None  # the task that created it
    group: int | None  # number of the TaskGroup that owns it, counted from 0
    line: int | None  # line of the program that created it
    created: float
    created_turn: int
    waits: tuple[Wait, ...]
    cancels: tuple[Cancel, ...]
    ended: float | None
    ended_turn: int | None
    outcome: str  # "result" | "exception" | "cancelled" | "pending" | "lost"
    value: str  # the result or exception, as far as it can be shown without the program's code

    @property
    def label(self) -> str:
        """How people call it: ``main`` for the first, else the call that made it."""
        if self.parent is None and self.call.endswith("()"):
            return self.call[:-2]
        return self.call

    @property
    def short(self) -> str:
        """``b`` for ``job('b', 2)``: the first argument where it is a string, else the label."""
        _, found, rest = self.call.partition("('")
        name, closed, _ = rest.partition("'")
        return name if found and closed and name else self.label


@dataclass(frozen=True)
class Call:
    """A call in which ``main`` waited for others, and how it came back."""

    api: str  # "gather", "wait", "as_completed", "TaskGroup", "timeout", "wait_for", "task" ...
    line: int | None
    since: float
    at: float | None  # when it came back; None: never
    how: str  # "returned" | "raised" | "waiting"
    error: str  # type of the exception: "ValueError", "ExceptionGroup" ...
    task: int  # the waiter: a task that no task created, such as main
    tasks: tuple[int, ...]  # the tasks it waited for
    unfinished: tuple[int, ...]  # those of them that were not finished when it came back
    turn: int | None = None  # when it came back


@dataclass(frozen=True)
class Blocked:
    """A stretch in which ``time.sleep`` held the whole loop."""

    start: float
    end: float
    task: int | None


@dataclass(frozen=True)
class Thread:
    """A function run by ``to_thread`` or an executor, simulated on the virtual clock."""

    name: str
    start: float
    end: float | None  # None: still running when the program ended
    task: int | None  # the task that started it


@dataclass(frozen=True)
class Report:
    """Something that asyncio or Python complained about on stderr."""

    at: float
    text: str  # the line that says it


@dataclass(frozen=True)
class Ending:
    """How the whole program ended."""

    at: float
    how: str  # "finished" | "raised" | "stopped" (by us: it would not have ended)
    error: str  # type of the exception; for "stopped": a class of errors.Stopped
    message: str
    line: int | None  # line of the program
    status: int = 0  # the exit status that ``python program.py`` would have


@dataclass(frozen=True)
class Recording:
    schema: int
    program: str  # file name, as in tracebacks
    python: str  # "3.13.0"
    clock: str  # "virtual" | "real"
    lines: tuple[Line, ...]
    tasks: tuple[Task, ...]
    calls: tuple[Call, ...]
    blocked: tuple[Blocked, ...]
    threads: tuple[Thread, ...]
    reports: tuple[Report, ...]
    ties: tuple[float, ...]  # instants at which unrelated timers were due (loop.timer_fires)
    tie_matters: bool  # with those timers fired in the opposite order it prints or does otherwise
    truncated: str  # what was left out because there was too much of it; "" if nothing
    ending: Ending

    # -- questions that tests and pages ask --------------------------------------------------

    @property
    def end(self) -> float:
        return self.ending.at

    @property
    def stdout(self) -> str:
        """What a terminal would show of stdout, to the character."""
        return "".join(line.text for line in self.lines if line.stream == "stdout")

    @property
    def stderr(self) -> str:
        return "".join(line.text for line in self.lines if line.stream == "stderr")

    @property
    def printed(self) -> list[str]:
        """The lines of stdout."""
        return self.stdout.splitlines()

    def task(self, name: str) -> Task:
        """The one task of that label, short name or task name. LookupError: none, or several."""
        for attribute in ("label", "short", "name"):
            found = [task for task in self.tasks if getattr(task, attribute) == name]
            if len(found) == 1:
                return found[0]
            if found:
                raise LookupError(f"{len(found)} tasks are called {name!r}")
        raise LookupError(f"no task {name!r}; there are {[task.label for task in self.tasks]}")

    def call(self, api: str) -> Call:
        """The one waiting call of that name. LookupError: none, or several (use ``calls``)."""
        found = [call for call in self.calls if call.api == api]
        if len(found) != 1:
            raise LookupError(
                f"{len(found)} calls of {api!r} in {[call.api for call in self.calls]}"
            )
        return found[0]

    def names(self, ids: typing.Iterable[int]) -> list[str]:
        """The short names of those tasks."""
        return [self.tasks[id].short for id in ids]

    def printed_at(self, text: str) -> float:
        """When that whole line was printed (its last piece). LookupError: not once."""
        at, whole = [], ""
        for line in self.lines:
            if line.stream != "stdout":
                continue
            whole += line.text
            if line.text.endswith("\n"):
                if whole[:-1] == text:
                    at.append(line.at)
                whole = ""
        if len(at) != 1:
            raise LookupError(f"{text!r} was printed {len(at)} times; printed: {self.printed}")
        return at[0]

    # -- JSON --------------------------------------------------------------------------------

    def to_json(self, indent: int | None = None) -> str:
        # lone surrogates must survive: ensure_ascii stays on
        return dumps(asdict(self), indent=indent)

    @classmethod
    def from_json(cls, text: str) -> Recording:
        """ValueError: another version of the schema, or not a recording at all."""
        try:
            data = loads(text)
            if data["schema"] == SCHEMA_VERSION:
                built: Recording = _build(cls, data)
                return built
        except (KeyError, TypeError, AttributeError):
            pass  # JSON of something else
        raise ValueError(f"not a recording of schema version {SCHEMA_VERSION}")


_hints = functools.cache(typing.get_type_hints)


def _build(kind: typing.Any, data: typing.Any) -> typing.Any:
    """Turn JSON's lists and dicts into the frozen data that ``kind`` names."""
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _build(hints[name], value) for name, value in data.items()})
    if typing.get_origin(kind) is tuple:
        return tuple(_build(typing.get_args(kind)[0], item) for item in data)
    if isinstance(kind, types.UnionType):
        return data
    return kind(data) if kind is float else data
