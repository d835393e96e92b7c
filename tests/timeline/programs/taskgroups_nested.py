"""A failure in an inner group cancels it, then the outer one, from the inside out."""

import asyncio


async def leaf(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print(name, "done")
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise


async def branch():
    async with asyncio.TaskGroup() as inner:
        inner.create_task(leaf("i1", 0.02))
        inner.create_task(leaf("i2", 0.06))
        inner.create_task(leaf("i3", 0.04, KeyError("i3")))
        print("inner has three")


def flat(group):
    return [flat(e) if isinstance(e, BaseExceptionGroup) else repr(e) for e in group.exceptions]


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(leaf("o1", 0.10))
            outer.create_task(branch())
            outer.create_task(leaf("o2", 0.03))
    except* KeyError as group:
        print(flat(group))
    print("after", repr(outer))


asyncio.run(main())
