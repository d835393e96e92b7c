"""An error in a shielded task whose caller has gone goes to the exception handler."""

import asyncio


async def save():
    await asyncio.sleep(0.04)
    raise OSError("disk full")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["exception"]))
    outer = asyncio.shield(save())
    await asyncio.sleep(0.02)
    outer.cancel()
    await asyncio.sleep(0.04)
    print(outer.cancelled())


asyncio.run(main())
