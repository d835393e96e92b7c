"""Measure what the ways of waiting cost: ``make cost``. It takes some ten minutes.

In every round one way is measured right after the other, so that whatever else the machine does
slows both. What is kept are the seconds of each round; what counts are their ratios.
"""

import argparse
import datetime
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import pyperf

from generators.cost import counts, results

HERE = Path(__file__).parent
COMPARED = [
    ("wait", "as_completed", [100, 200, 500, 1_000, 2_000, 5_000]),
    ("taskgroup", "gather", [10, 100, 1_000, 10_000]),
    ("semaphore", "workers", [1_000, 10_000]),
]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m generators.cost", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    seconds = {(way, against, n): [] for way, against, sizes in COMPARED for n in sizes}
    for number in range(1, rounds + 1):
        for (way, against, n), found in seconds.items():
            found.append([_seconds(way, n), _seconds(against, n)])
            first, second = found[-1]
            print(f"round {number}: {way} / {against}, {n}: {first / second:.2f}", flush=True)
    results.write(
        results.Results(
            measured=datetime.date.today().isoformat(),
            machine=f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}",
            python=f"{platform.python_implementation()} {platform.python_version()}",
            pyperf=pyperf.__version__,
            counts=counts.count(),
            compared=[results.Compared(*what, found) for what, found in seconds.items()],
        )
    )
    return 0


def _seconds(case: str, n: int) -> float:
    """What one run of it takes of the processor: the median of a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "measured.json")
        command = [sys.executable, str(HERE / "bench.py"), case, str(n), "-o", str(file), "--quiet"]
        command += ["--processes=1", "--min-time=0.05"]
        # the longest take long enough
        long = case == "wait" and n >= 2_000
        command += ["--loops=1", "--values=1", "--warmups=0"] if long else ["--values=3"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return pyperf.Benchmark.load(str(file)).median()


if __name__ == "__main__":
    sys.exit(main())
