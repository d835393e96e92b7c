"""Generators that are exhausted, closed, thrown into, sent to, and left half read."""

import asyncio


async def count(name, stop):
    try:
        for number in range(stop):
            await asyncio.sleep(0.01)
            answer = yield number
            if answer:
                print(name, "was told", answer)
    except ZeroDivisionError as error:
        print(name, "caught", error)
        yield "recovered"
    finally:
        await asyncio.sleep(0.01)
        print(name, "closed")


async def reader(name):
    async for number in count(name, 5):
        if number == 1:
            return number
    return None


async def main():
    print([n async for n in count("full", 3)])
    half = count("half", 9)
    print(await anext(half), await half.asend("hello"))
    await half.aclose()
    thrown = count("thrown", 9)
    print(await anext(thrown))
    print(await thrown.athrow(ZeroDivisionError("oh")))
    print(await anext(thrown, "no more"))
    print(await asyncio.create_task(reader("dropped")))
    await asyncio.sleep(0.05)
    global kept
    kept = count("kept", 9)
    print(await anext(kept))


asyncio.run(main())
