"""Done callbacks run in order, in their context, and can be removed; one that raises is told."""

import asyncio
import contextvars
import functools

place = contextvars.ContextVar("place", default="?")


async def work():
    await asyncio.sleep(0.01)
    print("work done")
    return 42


def report(label, task):
    print(label, task.result(), "in", place.get())


def broken(task):
    raise ValueError("broken callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("told:", context["exception"]))
    place.set("main")
    task = asyncio.create_task(work())
    second = functools.partial(report, "second")
    elsewhere = contextvars.copy_context()
    elsewhere.run(place.set, "elsewhere")
    task.add_done_callback(functools.partial(report, "first"))
    task.add_done_callback(second)
    task.add_done_callback(broken)
    task.add_done_callback(functools.partial(report, "third"), context=elsewhere)
    task.add_done_callback(second)
    print("removed", task.remove_done_callback(second))
    print(await task)
    task.add_done_callback(functools.partial(report, "too late"))
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
