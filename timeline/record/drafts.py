"""A task's notes while the program runs; frozen into ``recording`` data at the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.record.calls import Watcher
from timeline.recording import Cancel, Task, Wait


@dataclass
class WaitDraft:
    what: str
    since: float
    line: int | None
    on: tuple[int, ...]
    due: float | None
    since_turn: int
    until: float | None = None
    until_turn: int | None = None
    woken_by: int | None = None


@dataclass
class TaskDraft:
    number: int
    name: str
    call: str
    parent: int | None
    group: int | None
    line: int | None
    created: float
    created_turn: int
    waits: list[WaitDraft] = field(default_factory=list)
    cancels: list[Cancel] = field(default_factory=list)
    cancelling: int = 0  # what task.cancelling() was when last looked at
    ended: float | None = None
    ended_turn: int | None = None
    outcome: str = "pending"
    value: str = ""
    watcher: Watcher | None = None  # of a task that nobody created

    def resume(self, now: float, turn: int) -> None:
        if self.waits and self.waits[-1].until is None:
            self.waits[-1].until, self.waits[-1].until_turn = now, turn

    def cancels_by(self) -> str:
        """Whose doing it is when this step has cancelled others: see ``Watcher.cancels_by``."""
        leaves = self.waits and self.waits[-1].until is None and self.waits[-1].what == "TaskGroup"
        return "TaskGroup" if leaves else ""

    def woken(self, by: TaskDraft | None) -> None:
        if self.waits and self.waits[-1].until is None:
            self.waits[-1].woken_by = None if by is None or by is self else by.number

    def end(self, now: float, turn: int, outcome: str, value: str) -> None:
        self.resume(now, turn)
        self.ended, self.ended_turn, self.outcome, self.value = now, turn, outcome, value

    def frozen(self) -> Task:
        return Task(
            id=self.number,
            name=self.name,
            call=self.call,
            parent=self.parent,
            group=self.group,
            line=self.line,
            created=self.created,
            created_turn=self.created_turn,
            waits=tuple(Wait(**vars(wait)) for wait in self.waits),
            cancels=tuple(self.cancels),
            ended=self.ended,
            ended_turn=self.ended_turn,
            outcome=self.outcome,
            value=self.value,
        )
