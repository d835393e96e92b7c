"""Not a program: the module that local_imports.py imports."""

import asyncio


async def greet(name):
    await asyncio.sleep(0.02)
    print("greetings", name)
    return name.upper()
