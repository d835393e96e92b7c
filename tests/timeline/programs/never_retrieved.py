# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never retrieved"]
# ///
"""Errors that nobody asked for are reported when the task goes, early or at the end."""

import asyncio
import gc


class Oops(Exception):
    pass


async def fail(text):
    await asyncio.sleep(0.01)
    raise Oops(text)


async def main():
    task = asyncio.create_task(fail("early"))
    await asyncio.sleep(0.02)
    print("done:", task.done())
    del task
    gc.collect()
    print("collected")
    future = asyncio.get_running_loop().create_future()
    future.set_exception(Oops("bare future"))
    del future
    quiet = asyncio.create_task(fail("asked for"))
    await asyncio.wait([quiet])
    print(repr(quiet.exception()))
    global kept
    kept = asyncio.create_task(fail("at the end"))
    await asyncio.sleep(0.02)


asyncio.run(main())
