"""A task takes a copy of the context when it is created."""

import asyncio
import contextvars

user = contextvars.ContextVar("user")


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} sees {user.get()}")
    user.set(name)


async def main():
    user.set("Ann")
    task = asyncio.create_task(job("a", 1))
    user.set("Bob")
    await task
    print(f"main sees {user.get()}")
    await job("b", 2)
    print(f"main sees {user.get()}")


asyncio.run(main())
