"""Asynchronous generators in a pipeline: readings, batches, and a clock beside them."""

import asyncio
from collections.abc import AsyncIterator


async def readings(pauses) -> AsyncIterator[int]:
    try:
        for number, pause in enumerate(pauses):
            await asyncio.sleep(pause)
            yield number
    finally:
        print("sensor off")


async def batches(source, size):
    batch = []
    async for item in source:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


async def consume(pauses):
    stream = readings(pauses)
    async for batch in batches(stream, 2):
        print("batch", batch)
        if 3 in batch:
            break
    await stream.aclose()
    return [n async for n in readings([30, 30]) if n]


async def tick(every):
    n = 0
    while True:
        await asyncio.sleep(every)
        print("tick", n := n + 1)


async def app():
    ticker = asyncio.create_task(tick(120))
    kept = await asyncio.create_task(consume([60, 60, 90, 60, 600]))
    print("kept", kept)
    ticker.cancel()


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(app())
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
