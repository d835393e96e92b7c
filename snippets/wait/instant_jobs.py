"""Jobs that never await are all done when wait returns."""

import asyncio


async def job(name, fails=False):
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    tasks = [
        asyncio.create_task(job("a")),
        asyncio.create_task(job("b", fails=True)),
        asyncio.create_task(job("c")),
    ]
    done, pending = await asyncio.wait(
        tasks,
        return_when=asyncio.FIRST_EXCEPTION,
    )
    print(f"{len(done)} done, {len(pending)} pending")
    print(f"b holds {tasks[1].exception()!r}")


asyncio.run(main())
