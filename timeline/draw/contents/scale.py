"""Where a moment lies on the axis, and the ticks under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.recording import Recording

_UNITS = ((10_800, 3600, "h"), (600, 60, "min"), (0, 1, "s"))  # from, seconds, name
_MOST_TICKS, _MOST_FRACTIONS = 9, 3.5
# share of the width that is kept free behind the end for what is left running, or waits for ever
_LEFT_RUNNING, _STUCK = 0.06, 0.25


@dataclass(frozen=True)
class Scale:
    end: float  # seconds, or turns of the loop
    unit: str  # "s", "min", "h", "turns"
    reach: float  # percent of the width that ``end`` takes

    def x(self, at: float) -> float:
        """Percent of the width."""
        return min(self.reach * at / self.end, 100.0)

    @property
    def open_end(self) -> float:
        """Where bars end that are left running."""
        return self.end * 100 / self.reach

    @property
    def size(self) -> int:
        """Of the unit, in seconds."""
        return next((size for _, size, name in _UNITS if name == self.unit), 1)

    def ticks(self) -> list[float]:
        """Round moments, from 0 on."""
        step = _step(self.end / self.size, whole=self.unit == "turns")
        count = int(self.end / self.size / step + 1e-9) + 1
        return [round(step * i, 9) * self.size for i in range(count)]


def scale(recordings: Iterable[Recording], turns: bool = False) -> Scale:
    """One scale for all of ``recordings``."""
    end, behind = 0.0, 0.0
    for recording in recordings:
        threads = [thread.end or 0 for thread in recording.threads]
        end = max(end, recording.end, *threads, *(task.ended or 0 for task in recording.tasks))
        if any(task.ended is None for task in recording.tasks):
            behind = max(behind, _STUCK if recording.ending.how == "stopped" else _LEFT_RUNNING)
    unit = "turns" if turns else next(name for least, _, name in _UNITS if end >= least)
    return Scale(end or 1.0, unit, 100 * (1 - behind))


def _step(end: float, whole: bool) -> float:
    """The smallest round step that makes few enough ticks; fractions have longer texts."""
    step, factor = (1.0, 1) if whole else (1e-9, 1)
    while end / (step * factor) >= (_MOST_TICKS if step * factor >= 1 else _MOST_FRACTIONS):
        factor = {1: 2, 2: 5, 5: 1}[factor]
        if factor == 1:
            step *= 10
    return step * factor
