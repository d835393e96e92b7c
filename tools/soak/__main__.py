"""Run all programs again and again, each against its ``.out`` file: ``make soak``.

Every round takes all programs that a Python can run, in another order, under another hash seed,
with and without randomised addresses; the rounds load all cores.
"""

from __future__ import annotations

import argparse
import random
import sys
import threading
import time

from generators.pythons import installed
from tools.soak.rounds import can_fix_addresses
from tools.soak.soaking import Soak

RUNS = 100_000
_EVERY = 10.0  # seconds between two lines of progress


def main() -> int:
    options = _options()
    found = installed.found()
    if options.python and options.python not in found:
        print(f"no CPython {options.python} here; there are {', '.join(found)}", file=sys.stderr)
        return 2
    soak = Soak({options.python: found[options.python]} if options.python else found, options.names)
    if unknown := set(options.names) - _names(soak):
        print(f"no program snippets/{min(unknown)} that is run", file=sys.stderr)
        return 2
    for version, lacking in soak.lacking.items():
        if lacking:
            what = ", ".join(sorted(set(lacking.values())))
            print(f"{version}: {len(lacking)} programs are not run, for want of {what}")
    if not can_fix_addresses():
        print("addresses are random in every round: setarch is missing, or is refused here")
    seed = random.randrange(2**31) if options.seed is None else options.seed
    rounds = list(soak.rounds(options.runs, seed, (True,) if options.fixed else ()))
    print(f"{len(rounds)} rounds, hash seeds {seed} to {seed + len(rounds) - 1}", flush=True)
    _run(soak, rounds)
    print(f"\n{soak.table()}")
    return 1 if soak.differences or soak.total < options.runs else 0


def _names(soak: Soak) -> set[str]:
    return {program.name for programs in soak.programs.values() for program in programs}


def _run(soak: Soak, rounds: list) -> None:
    over = threading.Event()
    planned = sum(len(soak.programs[one.python]) for one in rounds)
    telling = threading.Thread(target=_tell, args=(soak, planned, over))
    telling.start()
    try:
        soak.run(rounds)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
    finally:
        over.set()
        telling.join()


def _tell(soak: Soak, planned: int, over: threading.Event) -> None:
    began, shown = time.monotonic(), set()
    ended = False
    while not ended:
        ended = over.wait(_EVERY)
        for difference in soak.differences[:]:
            if difference.program not in shown:  # the first of each program
                shown.add(difference.program)
                print(f"\n{difference}\n", flush=True)
        rate = soak.total / (time.monotonic() - began)
        left = (planned - soak.total) / rate / 60 if rate else 0
        print(
            f"{soak.total:,} of {planned:,} runs, {len(soak.differences)} differences, "
            f"{rate:.0f} runs a second, {left:.0f} minutes left",
            flush=True,
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"default: {RUNS:,}")
    parser.add_argument("--seed", type=int, help="hash seed of the first round (default: any)")
    parser.add_argument("--python", metavar="VERSION", help="only this one")
    parser.add_argument("--fixed", action="store_true", help="fixed addresses in every round")
    parser.add_argument("names", nargs="*", help="programs, as gather/fails.py (default: all)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
