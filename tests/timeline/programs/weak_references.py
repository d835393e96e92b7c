"""Tasks, coroutines and futures die as early as they would with nobody watching."""

import asyncio
import gc
import weakref


class Parcel:
    pass


async def deliver(parcel):
    await asyncio.sleep(0.01)
    return parcel


def tell(text):
    return lambda ref: print(text, "died")


async def main():
    gc.collect()
    gc.disable()
    coro = deliver(Parcel())
    coro_ref = weakref.ref(coro, tell("coroutine"))
    task = asyncio.create_task(coro)
    del coro
    task_ref = weakref.ref(task, tell("task"))
    parcel = await task
    print("delivered")
    weakref.finalize(parcel, print, "parcel finalized")
    del parcel
    print("name dropped")
    del task
    print("task dropped", task_ref() is None, coro_ref() is None)
    future = asyncio.get_running_loop().create_future()
    weakref.finalize(future, print, "future finalized")
    future.set_result(None)
    await future
    del future
    asyncio.create_task(deliver(None)).add_done_callback(lambda task: print("unreferenced done"))
    group = asyncio.gather(deliver(1), deliver(2))
    weakref.finalize(group, print, "gather finalized")
    print(await group)
    del group
    handle = asyncio.get_running_loop().call_later(0.01, print, "timer")
    handle_ref = weakref.ref(handle)
    handle.cancel()
    del handle
    await asyncio.sleep(0.02)
    print("handle gone", handle_ref() is None)
    gc.enable()


asyncio.run(main())
print("end")
