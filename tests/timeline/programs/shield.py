"""A shielded save goes on when its caller is cancelled, and somebody must wait for it."""

import asyncio

saves = []


async def save(text):
    await asyncio.sleep(0.06)
    print("saved", text)
    return len(text)


async def request(text):
    inner = asyncio.create_task(save(text))
    saves.append(inner)
    try:
        print("size", await asyncio.shield(inner))
    except asyncio.CancelledError:
        print("request given up, inner done:", inner.done())
        raise


async def main():
    outer = asyncio.create_task(request("a poem"))
    await asyncio.sleep(0.02)
    outer.cancel()
    await asyncio.wait([outer])
    print(outer.cancelled())
    print(await saves[0])
    print(await asyncio.shield(save("again")))


asyncio.run(main())
