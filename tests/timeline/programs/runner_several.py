"""One Runner runs several coroutines on one loop and in one context."""

import asyncio
import contextvars

visits = contextvars.ContextVar("visits", default=0)
background = []


async def tick():
    while True:
        await asyncio.sleep(0.04)
        print("tick")


async def visit(n):
    visits.set(visits.get() + 1)
    if not background:
        background.append(asyncio.create_task(tick()))
    await asyncio.sleep(0.07)
    return n, visits.get()


async def fail():
    raise LookupError("this run")


with asyncio.Runner() as runner:
    print(runner.run(visit(1)))
    print("between the runs")
    print(runner.run(visit(2)))
    try:
        runner.run(fail())
    except LookupError as error:
        print(error)
    print(runner.get_loop().is_running(), visits.get())
print(background[0].cancelled())
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
