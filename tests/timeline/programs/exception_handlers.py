"""The loop's exception handler: one's own, the default one, one that fails itself."""

import asyncio


def explode():
    raise ZeroDivisionError("in a callback")


def handler(loop, context):
    print("handler:", context["message"].split(" <")[0], repr(context.get("exception")))


def bad_handler(loop, context):
    raise RuntimeError("the handler itself")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(explode)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "by hand", "exception": KeyError("k")})
    loop.set_exception_handler(None)
    loop.call_later(0.01, explode)
    await asyncio.sleep(0.02)
    loop.set_exception_handler(bad_handler)
    loop.call_soon(explode)
    await asyncio.sleep(0.01)
    loop.default_exception_handler({"message": "straight to the default"})


asyncio.run(main())
