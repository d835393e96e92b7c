"""repr of tasks and futures in every state, with their waiters and callbacks."""

import asyncio


def show(what, thing):
    print(what, repr(thing))


async def nap(seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        raise error
    return "rested"


def note(task):
    show("callback", task)


async def main():
    task = asyncio.create_task(nap(0.02), name="napper")
    show("new", task)
    await asyncio.sleep(0)
    show("waiting", task)
    task.add_done_callback(note)
    show("with callback", task)
    group = asyncio.gather(task, nap(0.01))
    show("gathering", group)
    show("gathered", task)
    await group
    show("done", task)
    show("group", group)
    bad = asyncio.create_task(nap(0.01, ValueError("v")))
    await asyncio.wait([bad])
    show("failed", bad)
    bad.exception()
    gone = asyncio.create_task(nap(1))
    await asyncio.sleep(0)
    gone.cancel()
    show("cancelling", gone)
    await asyncio.wait([gone])
    show("cancelled", gone)
    show("me", asyncio.current_task())


asyncio.run(main())
