"""wait in all its modes, with a timeout, with bare futures and with wrong arguments."""

import asyncio


async def run(n, error=False):
    await asyncio.sleep(n * 0.02)
    if error:
        raise ValueError(n)
    return n


def start():
    specs = [("slow", 3, False), ("quick", 1, False), ("bad", 2, True)]
    return {name: asyncio.create_task(run(n, bad), name=name) for name, n, bad in specs}


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    modes = [asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION]
    for mode in modes:
        tasks = start()
        done, pending = await asyncio.wait(tasks.values(), return_when=mode)
        print(mode, names(done), names(pending))
        await asyncio.gather(*tasks.values(), return_exceptions=True)
    tasks = start()
    done, pending = await asyncio.wait(tasks.values(), timeout=0.03)
    print("timeout", names(done), names(pending))
    await asyncio.wait(pending)
    done, pending = await asyncio.wait(tasks.values(), timeout=0)
    print("again", names(done), len(pending), repr(tasks["bad"].exception()))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.01, future.cancel)
    done, pending = await asyncio.wait({future})
    print(done.pop().cancelled())
    for wrong in ([], run(1), [tasks["bad"], 1]):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError, AttributeError) as error:
            print(type(error).__name__)
    wrong = None
    try:
        await asyncio.wait([future], return_when="SOME")
    except ValueError as error:
        print(error)


asyncio.run(main())
