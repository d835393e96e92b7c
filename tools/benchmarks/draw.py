"""Size of the drawings of all snippets, and the time that it takes to draw one.

`make bench` prints them, and fails where a typical drawing has become too big or too slow.
"""

import pathlib
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from timeline import Helper, draw, header

SNIPPETS = pathlib.Path(__file__).parents[2] / "snippets"
MOST_BYTES, MOST_SECONDS = 6_000, 0.002  # of a typical drawing
RUNS, DRAWINGS = 5, 20  # of each program

T = TypeVar("T")


@dataclass(frozen=True)
class Measured:
    path: str
    size: int  # bytes of the drawing, as it stands on a page
    drawing: float  # real seconds
    running: float  # real seconds: in a process of its own, recorded


def main() -> int:
    with Helper() as helper:
        measured = [measure(path, helper) for path in programs()]
    size = statistics.median(one.size for one in measured)
    drawing = statistics.median(one.drawing for one in measured)
    print(table(measured))
    too_much = []
    if size >= MOST_BYTES:
        too_much.append(f"a typical drawing has {size:,.0f} bytes, not under {MOST_BYTES:,}")
    if drawing >= MOST_SECONDS:
        too_much.append(f"it takes {_ms(drawing)} to draw, not under {_ms(MOST_SECONDS)}")
    print("\n".join(too_much), file=sys.stderr, end="\n" if too_much else "")
    return bool(too_much)


def programs() -> list[pathlib.Path]:
    """The examples: what has a transcript beside it."""
    return [path for path in sorted(SNIPPETS.rglob("*.py")) if path.with_suffix(".out").exists()]


def measure(path: pathlib.Path, helper: Helper) -> Measured:
    source, name = _text(path), path.relative_to(SNIPPETS).as_posix()
    recording, running = _best(RUNS, lambda: helper.run(source, path.name))
    options = {
        "focus": header.read(source).focus,
        "prefix": f"tl-{name.removesuffix('.py').replace('/', '-')}",
    }
    drawn, drawing = _best(DRAWINGS, lambda: draw.figure(recording, **options))
    return Measured(name, len(drawn.encode()), drawing, running)


def _best(rounds: int, do: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the real seconds that it took when the machine disturbed it least."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        result = do()
        took.append(time.perf_counter() - began)
    return result, min(took)


def table(measured: list[Measured]) -> str:
    rows = [("", "median", "most", "")]
    for what, value, shown in (
        ("size", lambda one: one.size, lambda value: f"{value:,.0f} bytes"),
        ("to draw", lambda one: one.drawing, _ms),
        ("to run and record", lambda one: one.running, _ms),
        ("to draw / to run", lambda one: one.drawing / one.running, "{:.2f}".format),
    ):
        most = max(measured, key=value)
        typical = statistics.median(map(value, measured))
        rows.append((what, shown(typical), shown(value(most)), most.path))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"{what:<{widths[0]}}  {typical:>{widths[1]}}  {most:>{widths[2]}}  {path}".rstrip()
        for what, typical, most, path in rows
    ]
    return "\n".join([f"drawings of {len(measured)} programs", *lines])


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.2f} ms"


def _text(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
