# /// script
# requires-python = ">=3.12"
# ///
"""A loop factory of the program's own, with a factory of eager tasks that counts."""

import asyncio

made = []


class Counted(asyncio.Task):
    pass


def new_loop():
    loop = asyncio.new_event_loop()
    eager = asyncio.create_eager_task_factory(Counted)

    def factory(loop, coro, **kwargs):
        made.append(coro.__qualname__)
        return eager(loop, coro, **kwargs)

    loop.set_task_factory(factory)
    return loop


async def tick(n):
    await asyncio.sleep(0.01 * n)
    return n


async def main():
    task = asyncio.create_task(tick(2))
    print(type(task).__name__, task.done())
    print(await asyncio.gather(tick(0), tick(3), task))


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())
print(sorted(name for name in made if "shutdown" not in name))
