"""A step of a plain `for` over `as_completed` times out in `wait_for`. Is its result lost?

Where the step comes back, the loop goes on until every result was given.
"""

import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(n, n)) for n in (2, 3)]
    rounds, results = 0, []
    for step in asyncio.as_completed(tasks):
        rounds += 1
        try:
            results.append(await asyncio.wait_for(step, 1.5))
        except asyncio.TimeoutError:
            pass
    print("no:" if len(results) == 2 else "yes:", rounds, "rounds, the results", results)


asyncio.run(main())
