"""A step of `async for` over `as_completed` times out. Is its result lost?"""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in (2, 3)]
    steps = asyncio.as_completed(tasks)
    if not hasattr(steps, "__aiter__"):
        print("there is no async for")
        return
    rounds, results = 0, []
    while True:
        rounds += 1
        try:
            async with asyncio.timeout(1.5):
                results.append(await (await steps.__anext__()))
        except TimeoutError:
            pass
        except StopAsyncIteration:
            break
    print("no:" if len(results) == 2 else "yes:", rounds - 1, "rounds, the results", results)


asyncio.run(main())
