"""How much ran: the programs of this test run, their simulated seconds and the real ones."""

import time

import timeline

programs, simulated, real = 0, 0.0, 0.0


def run(source, filename, **options):
    """``timeline.run``, counted."""
    global programs, simulated, real
    started = time.perf_counter()
    recording = timeline.run(source, filename, **options)
    real += time.perf_counter() - started
    simulated += recording.end
    programs += 1
    return recording


def line():
    return f"ran {programs} programs: {simulated:.0f} simulated seconds in {real:.1f} real seconds"
