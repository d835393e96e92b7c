"""What was measured: the committed data."""

from __future__ import annotations

import json
import statistics
from dataclasses import asdict, dataclass
from pathlib import Path

from generators.runs.seal import opened, sealed

FILE = Path(__file__).with_name("results.json")


@dataclass(frozen=True)
class Compared:
    """Two ways of the same work; in each round one was measured right after the other."""

    way: str
    against: str
    n: int
    seconds: list[list[float]]  # of each round: that of ``way``, that of ``against``

    @property
    def ratios(self) -> list[float]:
        return [way / against for way, against in self.seconds]

    @property
    def ratio(self) -> float:
        """The middle one of all rounds."""
        return statistics.median(self.ratios)


@dataclass(frozen=True)
class Results:
    measured: str  # "2026-11-22"
    machine: str  # its class: "x86_64, 2 cores, Linux"
    python: str  # "CPython 3.11.7"
    pyperf: str
    counts: dict[str, dict[str, dict[str, int]]]  # what is exact: see counts.count()
    compared: list[Compared]

    def find(self, way: str, n: int) -> Compared:
        """LookupError: not measured."""
        for one in self.compared:
            if (one.way, one.n) == (way, n):
                return one
        raise LookupError(f"{way} was not measured for {n}")


def read(file: Path = FILE) -> Results:
    """ValueError: somebody has changed a number by hand."""
    data = opened(json.loads(file.read_text("utf-8")), f"generators/cost/{file.name}", "make cost")
    return Results(**data | {"compared": [Compared(**one) for one in data["compared"]]})


def write(results: Results, file: Path = FILE) -> None:
    text = json.dumps(sealed(asdict(results)), indent=1)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")
