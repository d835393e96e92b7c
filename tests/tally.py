"""How much ran: the programs of this test run, their simulated seconds and the real ones."""

import functools
import time

programs, simulated, real = 0, 0.0, 0.0


def counted(run):
    """``run``, which returns a recording, and adds it up here."""

    @functools.wraps(run)
    def wrapper(*args, **options):
        global programs, simulated, real
        began = time.perf_counter()
        recording = run(*args, **options)
        real += time.perf_counter() - began
        simulated += recording.end
        programs += 1
        return recording

    return wrapper


def line():
    return f"{programs} programs ran: {simulated:.0f} simulated seconds in {real:.1f} real ones"
