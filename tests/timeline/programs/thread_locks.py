"""Threads that wait for one another: a lock, a queue, an event, and the loop that sets it."""

import asyncio
import queue
import threading
import time

lock = threading.Lock()
box = queue.Queue()
go = threading.Event()


def alone(name):
    with lock:
        print(name, "has the lock")
        time.sleep(0.05)
    print(name, "gave it back")


def producer():
    for n in range(3):
        time.sleep(0.03)
        box.put(n)
    box.put(None)


def consumer():
    while (n := box.get()) is not None:
        print("consumed", n)
    return "all consumed"


def waiter():
    print("told to go", go.wait())


async def main():
    await asyncio.gather(asyncio.to_thread(alone, "x"), asyncio.to_thread(alone, "y"))
    print(await asyncio.gather(asyncio.to_thread(consumer), asyncio.to_thread(producer)))
    waiting = asyncio.create_task(asyncio.to_thread(waiter))
    await asyncio.sleep(0.04)
    print("setting the event")
    go.set()
    await waiting


asyncio.run(main())
