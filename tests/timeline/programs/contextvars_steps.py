"""Each task has a copy of the context from its creation; steps come in a fixed order."""

import asyncio
import contextvars

who = contextvars.ContextVar("who", default="nobody")


async def speak(times):
    for n in range(times):
        print(who.get(), n)
        who.set(who.get() + "+")
        await asyncio.sleep(0)


async def main():
    who.set("main")
    first = asyncio.create_task(speak(3))
    who.set("changed")
    second = asyncio.create_task(speak(2))
    context = contextvars.copy_context()
    context.run(who.set, "given")
    third = asyncio.create_task(speak(1), context=context)
    await speak(2)
    await asyncio.gather(first, second, third)
    print(who.get(), context[who])
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon in", who.get()))
    loop.call_soon(lambda: print("soon in", who.get()), context=context)
    loop.call_later(0.01, lambda: print("later in", who.get()))
    await asyncio.sleep(0.03)
    token = who.set("for a while")
    print(await asyncio.to_thread(who.get))
    who.reset(token)
    print(who.get())


asyncio.run(main())
