"""A StreamReader fed by hand: lines, parts, an early end."""

import asyncio


async def feeder(reader, parts):
    for part in parts:
        await asyncio.sleep(0.02)
        reader.feed_data(part)
    reader.feed_eof()


async def main():
    reader = asyncio.StreamReader()
    task = asyncio.create_task(feeder(reader, [b"first li", b"ne\nsecond\nthi", b"rd, cut"]))
    print(await reader.readline())
    print(await reader.readuntil(b"\n"))
    print(await reader.readexactly(5))
    try:
        await reader.readexactly(9)
    except asyncio.IncompleteReadError as error:
        print(error.partial, error.expected)
    print(await reader.read(), reader.at_eof())
    await task


asyncio.run(main())
