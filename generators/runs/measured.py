"""The committed recording of a program: what its picture is drawn from where no run can be.

A run on the real clock is never twice the same; a program may need a newer Python than the build's,
or do otherwise there than on the Python that a page shows. ``name.recording.json`` stands beside
``name.out``, and ``name.3.11-3.13.recording.json`` beside ``name.3.11-3.13.out``. It says when it
was measured, and of which program: after a change of the program it has to be measured again.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generators.runs import files
from generators.runs.seal import opened, sealed
from timeline.recording import Recording, Task, Wait

STEP = 0.05  # seconds: times are rounded to it, so that a picture shows what the program is about
NEAR = 0.02  # seconds: the time that code takes between two things that happen at one moment
_TIMES = {"at", "since", "until", "created", "ended", "start", "end"}
_NOT_KEPT = {"due": None, "turn": 0, "since_turn": 0, "until_turn": None, "created_turn": 0,
             "ended_turn": None}  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Measured:
    on: datetime.date
    recording: Recording  # with calm times, if they are real ones


def file(program: Path, out: Path | None = None) -> Path:
    """The recording beside ``out``, one of its ``.out`` files: by default ``name.out``."""
    return (out or files.newest(program)).with_suffix(".recording.json")


def write(program: Path, recording: Recording, out: Path | None = None) -> None:
    """Keep ``recording`` as the one that was measured today."""
    if recording.clock == "real":
        recording = calm(recording)
    data = {
        "measured": datetime.date.today().isoformat(),
        "program": _digest(program),
        "recording": dataclasses.asdict(recording),
    }
    text = json.dumps(sealed(data), indent=1)
    file(program, out).write_text(text + "\n", encoding="utf-8", newline="\n")


def read(program: Path, out: Path | None = None) -> Measured:
    """ValueError, one line: there is none, or it is not one of this program."""
    path = file(program, out)
    name = path.name
    if not path.exists():
        raise ValueError(f"{name} is missing")
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        measured = Measured(
            datetime.date.fromisoformat(data["measured"]),
            Recording.from_json(json.dumps(data["recording"])),
        )
        digest = data["program"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{name} cannot be read: {error!r}") from None
    if digest != _digest(program):
        raise ValueError(f"{name} was measured before {program.name} was changed")
    opened(data, name, "make update")
    return measured


def calm(recording: Recording) -> Recording:
    """The same with rounded times, and without what is different in each run and in no picture."""
    data = dataclasses.asdict(recording)
    rounded = Recording.from_json(json.dumps(_put(data, _places(_times(data)))))
    return dataclasses.replace(rounded, tasks=tuple(map(_joined, rounded.tasks)))


def _digest(program: Path) -> str:
    return hashlib.sha256(program.read_text(encoding="utf-8").encode()).hexdigest()


def _times(data: Any) -> Iterator[float]:
    if isinstance(data, dict):
        yield from (data[key] for key in _TIMES & data.keys() if data[key] is not None)
        data = data.values()
    elif not isinstance(data, (list, tuple)):
        return
    for item in data:
        yield from _times(item)


def _places(times: Iterable[float]) -> dict[float, float]:
    """Each time rounded; those that follow each other at once are one moment."""
    places: dict[float, float] = {}
    last = -1.0
    for at in sorted(times):
        near = at - last < NEAR
        places[at] = places[last] if near else round(round(at / STEP) * STEP, 9)
        last = at
    return places


def _put(data: Any, places: dict[Any, float]) -> Any:
    if isinstance(data, dict):
        kept = {key: _NOT_KEPT.get(key, value) for key, value in data.items()}
        return {
            key: places.get(value) if key in _TIMES else _put(value, places)
            for key, value in kept.items()
        }
    return [_put(item, places) for item in data] if isinstance(data, (list, tuple)) else data


def _joined(task: Task) -> Task:
    """How often a library suspends a task differs; that it did so from here to there does not."""
    return dataclasses.replace(task, waits=tuple(_in_one(task.waits)))


def _in_one(waits: Iterable[Wait]) -> list[Wait]:
    found: list[Wait] = []
    for wait in waits:
        last = found[-1] if found else None
        if last and (last.what, last.line, last.on, last.until) == (
            wait.what,
            wait.line,
            wait.on,
            wait.since,
        ):
            found[-1] = dataclasses.replace(last, until=wait.until, woken_by=wait.woken_by)
        elif wait.since != wait.until:
            found.append(wait)
    return found
