"""Rounds on all cores at once, and how many runs of each Python differed."""

from __future__ import annotations

import itertools
import os
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from timeline import Helper
from tools.soak import programs
from tools.soak.rounds import Difference, Round, can_fix_addresses

WORKERS = (os.cpu_count() or 1) + 1  # one more than cores: those on the real clock only wait


class Soak:
    """What is to be run, and what came of it so far. ``counted``: runs by (Python, fixed)."""

    def __init__(
        self,
        found: dict[str, str],
        names: list[str] | None = None,
        folder: Path = programs.SNIPPETS,
    ):
        """``found``: version to executable. ``names``: of the programs; none: all."""
        self.programs: dict[str, list[programs.Program]] = {}
        self.lacking: dict[str, dict[str, str]] = {}
        self.counted: Counter[tuple[str, bool]] = Counter()
        self.differences: list[Difference] = []
        self._found, self._stop, self._lock = found, threading.Event(), threading.Lock()
        for version, executable in found.items():
            with Helper(python=[executable, "-I"]) as helper:
                can, lacking = programs.runnable(version, helper, folder)
            self.programs[version] = [one for one in can if not names or one.name in names]
            self.lacking[version] = {
                name: why for name, why in lacking.items() if not names or name in names
            }

    def rounds(self, runs: int, seed: int, fixed: tuple[bool, ...] = ()) -> Iterator[Round]:
        """As many as give ``runs`` runs: on each Python in turn, with the next seed each.

        ``fixed``: with and without randomised addresses; "()": both, where the system can.
        """
        ways = fixed or ((False, True) if can_fix_addresses() else (False,))
        versions = [version for version in self.programs if self.programs[version]]
        for way, version in itertools.cycle(itertools.product(ways, versions)):
            if runs <= 0:
                return
            yield Round(version, self._found[version], seed, way)
            runs -= len(self.programs[version])
            seed += 1

    def run(self, rounds: list[Round], workers: int = WORKERS) -> None:
        """Ends when all have run, or with KeyboardInterrupt when it is interrupted."""
        with ThreadPoolExecutor(workers) as pool:
            try:
                for done in [pool.submit(self._round, one) for one in rounds]:
                    done.result()
            except BaseException:
                self._stop.set()
                raise

    @property
    def total(self) -> int:
        return sum(self.counted.values())

    def _round(self, one: Round) -> None:
        if self._stop.is_set():
            return
        for difference in one.runs(self.programs[one.python]):
            with self._lock:
                self.counted[one.python, one.fixed] += 1
                if difference:
                    self.differences.append(difference)
            if self._stop.is_set():
                return

    def table(self) -> str:
        """Python, its addresses, runs, differences."""
        wrong = Counter((one.round.python, one.round.fixed) for one in self.differences)
        lines = [f"{'Python':9}{'addresses':11}{'runs':>9}{'differences':>13}"]
        lines += [
            f"{version:9}{'fixed' if fixed else 'random':11}{runs:9,}{wrong[version, fixed]:13,}"
            for (version, fixed), runs in sorted(self.counted.items(), key=self._by_age)
        ]
        lines.append(f"{'all':20}{self.total:9,}{len(self.differences):13,}")
        return "\n".join(lines)

    def _by_age(self, item):
        (version, fixed), _ = item
        return list(self.programs).index(version), fixed
