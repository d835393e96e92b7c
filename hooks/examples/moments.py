"""Knows what a sentence can say of a run: when a name did something, and what can be counted."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generators.pythons.releases import NEWEST, Range, Version, supported
from timeline.recording import Recording, Task

STARTED, ENDED, FAILED, CANCELLED = KINDS = ("started", "ended", "failed", "cancelled")
ANY = ""  # kind: whatever happened; name: whoever it was


class Moments:
    """Of one program: the seconds at which each thing happened."""

    def __init__(self, source: str, recording: Recording):
        self._at: dict[tuple[str, str], set[float]] = defaultdict(set)
        self._recording = recording
        self.planned = set(_numbers(source))
        for task in recording.tasks:
            self._task(task)
        for call in recording.calls:
            how = FAILED if call.how == "raised" else ENDED
            self._add([call.api], STARTED, call.since)
            self._add([call.api, call.error], how, call.at)
            self._add([call.api], ENDED, call.at)
        for line in recording.lines:
            self._add([line.text.strip()], ENDED, line.at)
            if line.task is not None:
                self._add(_names(recording.tasks[line.task]), ENDED, line.at)
        for blocked in recording.blocked:
            self._add([ANY], ANY, blocked.start, blocked.end)
        for thread in recording.threads:
            self._add([ANY], ANY, thread.start, thread.end)
        self._add([ANY], ANY, recording.end)

    def at(self, name: str = ANY, kind: str = ANY) -> set[float]:
        """Seconds of each ``kind`` event of ``name``; empty if there are none."""
        return self._at.get((name, kind), set())

    def counted(self, what: str) -> set[float]:
        """``tasks``: those beside main; ``lines``: of output; ``end``: when all was over;
        ``planned``: what stands in its source. LookupError: it is none of these."""
        run = self._recording
        jobs = [task for task in run.tasks if task.parent is not None]
        found = {
            "tasks": len(jobs),
            "tasks failed": sum(task.outcome == "exception" for task in jobs),
            "tasks cancelled": sum(task.outcome == "cancelled" for task in jobs),
            "lines": len(run.printed),
            "end": run.end,
        }
        return self.planned if what == "planned" else {found[what]}

    def _task(self, task: Task) -> None:
        names = _names(task)
        self._add(names, STARTED, task.created, *(wait.since for wait in task.waits))
        self._add(names, ENDED, task.ended)
        self._add(names, ANY, *(wait.until for wait in task.waits))
        if task.outcome == "exception":
            self._add([*names, task.value, task.value.partition(":")[0]], FAILED, task.ended)
        elif task.outcome == "result":
            self._add([task.value], ENDED, task.ended)
        else:
            self._add(names, CANCELLED, task.ended)
        for cancel in task.cancels:
            by = [] if cancel.by is None else _names(self._recording.tasks[cancel.by])
            self._add([*names, *by, cancel.via], CANCELLED, cancel.at)
        for wait in task.waits:
            self._add([wait.what], STARTED, wait.since)
            self._add([wait.what], ENDED, wait.until)

    def _add(self, names: Iterable[str], kind: str, *times: float | None) -> None:
        known = {at for at in times if at is not None}
        for name in [*names, ANY]:
            self._at[name, kind] |= known
            self._at[name, ANY] |= known


@dataclass(frozen=True)
class Runs:
    """Of one program: its moments on each Python."""

    newest: Moments
    older: tuple[tuple[tuple[Range, ...], Moments], ...] = ()  # what did otherwise

    def on(self, named: Iterable[Range]) -> list[Moments]:
        """On the Pythons that a sentence names; where it names none, on the newest."""
        asked = [one for one in supported() if any(one in pythons for pythons in named)]
        found = [self._on(release) for release in asked or [NEWEST]]
        return list(dict.fromkeys(found))

    def _on(self, release: Version) -> Moments:
        for ranges, moments in self.older:
            if any(release in pythons for pythons in ranges):
                return moments
        return self.newest


def _names(task: Task) -> list[str]:
    return [task.short, task.label, task.name, task.call.partition("(")[0]]


def _numbers(source: str) -> Iterable[float]:
    """Its delays and deadlines, also those that nothing waited for."""
    for node in ast.walk(ast.parse(source)):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield float(value)
