"""How much ran: programs, their simulated and real seconds; and what else is worth a line."""

import functools
import time

_programs, _simulated, _real = 0, 0.0, 0.0
_lines: set[str] = set()


def sums() -> tuple[int, float, float, list[str]]:
    """What ``add`` takes: a worker's tally on its way to the process that tells it."""
    return _programs, _simulated, _real, sorted(_lines)


def add(programs: int, simulated: float, real: float, lines: list[str] = ()):
    global _programs, _simulated, _real
    _programs, _simulated, _real = _programs + programs, _simulated + simulated, _real + real
    _lines.update(lines)


def note(line: str):
    """A line for the end of the run, told once whoever says it."""
    _lines.add(line)


def counted(run):
    """``run``, which returns a recording, and adds it up here."""

    @functools.wraps(run)
    def wrapper(*args, **options):
        began = time.perf_counter()
        recording = run(*args, **options)
        add(1, recording.end, time.perf_counter() - began)
        return recording

    return wrapper


def told() -> list[str]:
    counts = (
        f"{_programs} programs ran: {_simulated:.0f} simulated seconds in {_real:.1f} real ones"
    )
    return [*sorted(_lines), *([counts] if _programs else [])]
