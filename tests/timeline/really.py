"""Runs programs as plain Python does, each in a process of its own, on a clock that runs faster.

    python really.py SPEED AT_ONCE < jobs.json

``jobs``: {name: path}; prints {name: [exit status, stdout]}. Nothing of ``timeline`` is here: the
loop, its timers, threads and signals are Python's own. A second of the program is 1/SPEED s.
"""

import asyncio  # noqa: F401 - once for all
import json
import os
import selectors
import signal
import sys
import tempfile
import time
import traceback

LIMIT = 60  # real seconds that a program may take


def main(speed: float, at_once: int) -> None:
    jobs = json.load(sys.stdin)
    waiting, running, done = list(jobs), {}, {}
    while waiting or running:
        while waiting and len(running) < at_once:
            name = waiting.pop(0)
            out = tempfile.TemporaryFile()  # noqa: SIM115 - closed when its program has ended
            if (pid := os.fork()) == 0:
                sys.exit(child(jobs[name], speed, out.fileno()))
            running[pid] = name, out
        pid, status = os.wait()
        name, out = running.pop(pid)
        out.seek(0)
        done[name] = os.waitstatus_to_exitcode(status), out.read().decode()
        out.close()
    json.dump(done, sys.stdout)


def child(path: str, speed: float, out: int) -> object:
    """What the program leaves ``sys.exit`` with; Python itself then ends as always."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for number, file in enumerate((nothing, out, nothing)):
        os.dup2(file, number)
    sys.stdout.reconfigure(line_buffering=True)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.alarm(LIMIT)
    hurry(speed)
    sys.argv, sys.path[0] = [path], os.path.dirname(path)
    names = {"__name__": "__main__", "__file__": path}
    sys.modules["__main__"].__dict__.update(names)
    try:
        with open(path, encoding="utf-8") as file:
            exec(compile(file.read(), path, "exec", dont_inherit=True), names)
    except SystemExit as error:
        return error.code
    except KeyboardInterrupt:
        return -signal.SIGINT
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def hurry(speed: float) -> None:
    """Let the real clock of this process show ``speed`` seconds a second, and end sleeps early."""
    monotonic, wall, sleep = time.monotonic, time.time, time.sleep
    began, date = monotonic(), wall()

    class Selector(selectors.DefaultSelector):
        def select(self, timeout=None):
            return super().select(timeout / speed if timeout and timeout > 0 else timeout)

    selectors.DefaultSelector = Selector
    time.monotonic = time.perf_counter = lambda: began + (monotonic() - began) * speed
    time.time = lambda: date + (monotonic() - began) * speed
    time.sleep = lambda seconds: sleep(seconds / speed)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
