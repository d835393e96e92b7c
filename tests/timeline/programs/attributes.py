"""Tasks carry attributes, live in sets, and compare by identity, as plain objects do."""

import asyncio


class Registry(set):
    def spawn(self, coro, **facts):
        task = asyncio.create_task(coro)
        self.add(task)
        task.facts = facts
        task.add_done_callback(self.discard)
        return task


async def blink(n):
    await asyncio.sleep(0.02 * n)
    return n


async def main():
    registry = Registry()
    tasks = [registry.spawn(blink(n), number=n) for n in (2, 1)]
    print(len(registry), [task.facts for task in tasks])
    await asyncio.sleep(0.03)
    print(len(registry), tasks[0] in registry, tasks[0] == tasks[1], tasks[0] is tasks[0])
    print(sum(await asyncio.gather(*tasks)), len(registry))
    print(type(tasks[0]) is asyncio.Task, isinstance(tasks[0], asyncio.Future))
    print(sorted({name for name in dir(tasks[0]) if not name.startswith("_")})[:4])


asyncio.run(main())
