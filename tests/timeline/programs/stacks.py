"""Stacks and frames of waiting tasks, as the program itself can see them."""

import asyncio
import sys


class Lake:
    async def fish(self, patience):
        await self.wait(patience)

    async def wait(self, patience):
        await asyncio.sleep(patience)


async def boom():
    raise RuntimeError("boom")


async def main():
    task = asyncio.create_task(Lake().fish(0.05), name="fisher")
    await asyncio.sleep(0.01)
    for frame in task.get_stack():
        print(frame.f_code.co_name, frame.f_lineno, sorted(frame.f_locals))
    task.print_stack(file=sys.stdout)
    coro = task.get_coro()
    chain = []
    while coro is not None and hasattr(coro, "cr_await"):
        chain.append((coro.__qualname__, coro.cr_running, coro.cr_suspended))
        coro = coro.cr_await
    print(chain)
    print(task.get_coro().cr_frame.f_locals["patience"])
    failed = asyncio.create_task(boom())
    await asyncio.wait([failed])
    failed.print_stack(file=sys.stdout)
    print([frame.f_code.co_name for frame in failed.get_stack()])
    print(failed.get_coro().cr_frame, repr(failed.exception()))
    await task
    print(task.get_stack())


asyncio.run(main())
