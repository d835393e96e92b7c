"""Threads in a browser, which has none: the same lines at the same times."""

import pytest

import timeline

TWO = """
import asyncio, time

def work(name, seconds):
    print(f"{name} begins")
    time.sleep(seconds)
    print(f"{name} half done")
    time.sleep(seconds)
    print(f"{name} done")
    return name

async def main():
    beat = asyncio.create_task(asyncio.sleep(3))
    first = asyncio.create_task(asyncio.to_thread(work, "a", 1))
    await asyncio.sleep(0.5)
    print("main goes on")
    print(await asyncio.gather(first, asyncio.to_thread(work, "b", 0.75)))
    await beat

asyncio.run(main())
"""
FAILS = """
import asyncio, time

def work():
    time.sleep(1)
    raise ValueError("from the thread")

async def main():
    try:
        await asyncio.to_thread(work)
    except ValueError as error:
        print(error)

asyncio.run(main())
"""
GIVEN_UP = """
import asyncio, time

def work():
    time.sleep(2)
    print("done, in its thread")

async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(work)
    except TimeoutError:
        print("out of time")

asyncio.run(main())
"""
ASKS = """
import asyncio

async def answer():
    return 42

def work(loop):
    return asyncio.run_coroutine_threadsafe(answer(), loop).result()

async def main():
    print(await asyncio.to_thread(work, asyncio.get_running_loop()))

asyncio.run(main())
"""


def inline(source):
    """As in a browser."""
    return timeline.run(source.lstrip("\n"), threads=False)


@pytest.mark.parametrize("source", [TWO, FAILS, GIVEN_UP])
def test_the_same_as_with_threads(source):
    assert timeline.transcript(inline(source)) == timeline.transcript(timeline.run(source.lstrip()))


def test_what_needs_a_thread_says_so():
    ending = inline(ASKS).ending
    assert (ending.how, ending.error) == ("stopped", "NotSimulated")
    assert "which a browser has not" in ending.message
