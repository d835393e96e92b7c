"""How many simulated seconds pass in a real one: of the programs of the site, and of a long one."""

import os
import time
from concurrent.futures import ThreadPoolExecutor

from timeline import Helper, header
from tools.benchmarks.draw import programs
from tools.benchmarks.goal import Measure

LEAST = 1_000
CORES = 2
LONG = """\
import asyncio

async def beat(every):
    for _ in range(1000):
        await asyncio.sleep(every)

async def main():
    await asyncio.gather(*(beat(every) for every in range(1, 11)))

asyncio.run(main())
"""


def measure() -> list[Measure]:
    sources = [path.read_text("utf-8") for path in programs()]
    settings = [header.read(source) for source in sources]
    sources = [
        source
        for source, found in zip(sources, settings, strict=True)
        if found.clock == "virtual" and not header.newer(found)
    ]
    cores = min(CORES, os.cpu_count() or 1)
    one, all_cores, long = _speed(sources, 1), _speed(sources, cores), _speed([LONG], 1)
    what = f"simulated seconds a real one: {len(sources)} programs"
    return [
        Measure(f"{what}, one after the other", one, "s"),
        Measure(f"{what}, {cores} cores", all_cores, "s", least=LEAST),
        Measure("simulated seconds a real one: one long program", long, "s", least=LEAST),
    ]


def _speed(sources: list[str], cores: int) -> float:
    helpers = [Helper() for _ in range(cores)]
    for helper in helpers:
        helper.run("pass")  # its process is there
    with ThreadPoolExecutor(cores) as pool:
        began = time.perf_counter()
        parts = [sources[number::cores] for number in range(cores)]
        simulated = sum(pool.map(_run, helpers, parts))
        took = time.perf_counter() - began
    for helper in helpers:
        helper.close()
    return simulated / took


def _run(helper: Helper, sources: list[str]) -> float:
    return sum(helper.run(source).end for source in sources)
