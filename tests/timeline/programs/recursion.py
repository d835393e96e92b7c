"""Tasks that start tasks that start tasks, and a deep chain of awaits."""

import asyncio


async def fib(n):
    if n < 2:
        await asyncio.sleep(0.001)
        return n
    async with asyncio.TaskGroup() as group:
        a = group.create_task(fib(n - 1))
        b = group.create_task(fib(n - 2))
    return a.result() + b.result()


async def chain(n):
    if n == 0:
        await asyncio.sleep(0.01)
        return 0
    return 1 + await chain(n - 1)


async def tasks_in_a_chain(n):
    if n == 0:
        return "end"
    return await asyncio.create_task(tasks_in_a_chain(n - 1))


async def main():
    print(await fib(8))
    print(await chain(200))
    print(await tasks_in_a_chain(200))


asyncio.run(main())
