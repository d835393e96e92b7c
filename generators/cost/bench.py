"""Measure one case with pyperf: ``python generators/cost/bench.py wait 1000 -o file.json``."""

import asyncio
import sys
import time
from pathlib import Path

import pyperf

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generators.cost.cases import CASES


def measure(loops: int, name: str, n: int) -> float:
    """Seconds of so many runs, without the making of the loop.

    They are the processor's: what else the machine does in between is not counted.
    """

    async def main():
        began = time.process_time()
        for _ in range(loops):
            await CASES[name](n)
        return time.process_time() - began

    return asyncio.run(main())


if __name__ == "__main__":
    runner = pyperf.Runner(add_cmdline_args=lambda cmd, args: cmd.extend([args.case, str(args.n)]))
    runner.argparser.add_argument("case", choices=CASES)
    runner.argparser.add_argument("n", type=int)
    args = runner.parse_args()
    runner.bench_time_func(f"{args.case} {args.n}", measure, args.case, args.n)
