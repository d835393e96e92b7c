# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["never awaited"]
# ///
"""Coroutines that are made and dropped warn, when they are dropped."""

import asyncio


async def greet(name):
    print("hello", name)


async def main():
    greet("dropped at once")
    waiting = greet("dropped later")
    await asyncio.sleep(0.01)
    print("still here")
    del waiting
    print("gone")
    closed = greet("closed")
    closed.close()
    global kept
    kept = greet("kept to the end")


asyncio.run(main())
