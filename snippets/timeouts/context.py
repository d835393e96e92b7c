"""What a block sets stays set; wait_for: since 3.12."""

import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def login(name, seconds):
    await asyncio.sleep(seconds)
    user.set(name)


async def main():
    await asyncio.wait_for(login("a", 1), 1.5)
    print(f"after wait_for: {user.get()}")
    async with asyncio.timeout(2.5):
        await login("b", 2)
    print(f"after timeout: {user.get()}")


asyncio.run(main())
