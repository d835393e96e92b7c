"""A build: groups within groups, and one target that fails."""

import argparse
import asyncio
import sys
from contextlib import asynccontextmanager


@asynccontextmanager
async def step(title: str):
    print("begin", title)
    try:
        yield
    except* RuntimeError as failures:
        print(title, "failed:", *(str(e) for e in failures.exceptions), file=sys.stderr)
        raise


async def compile_file(path, *, seconds, broken=False):
    await asyncio.sleep(seconds)
    if broken:
        raise RuntimeError(f"{path} does not compile")
    return path.replace(".c", ".o")


async def library(name, files):
    async with step(name), asyncio.TaskGroup() as tg:
        for path, seconds, broken in files:
            tg.create_task(compile_file(path, seconds=seconds, broken=broken))


async def docs():
    try:
        await asyncio.sleep(50)
    finally:
        await asyncio.sleep(2)  # takes the half-written pages away


async def build(broken: bool):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(library("core", [("a.c", 10, False), ("b.c", 20, False)]))
        tg.create_task(library("net", [("x.c", 15, broken), ("y.c", 40, False)]))
        tg.create_task(docs())


def cli() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--broken", action="store_true")
    status = 0
    try:
        asyncio.run(build(parser.parse_args().broken))
    except* RuntimeError:
        status = 4
    return status


sys.exit(cli())
