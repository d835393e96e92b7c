"""Sort outcomes by BaseException, not by Exception."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


async def main():
    c = asyncio.create_task(job("c", 3))
    loop = asyncio.get_running_loop()
    loop.call_later(1.5, c.cancel)
    outcomes = await asyncio.gather(
        job("a", 1),
        job("b", 2, fails=True),
        c,
        return_exceptions=True,
    )
    for kind in Exception, BaseException:
        good = [
            o for o in outcomes if not isinstance(o, kind)
        ]
        print(f"good, by {kind.__name__}: {good}")


asyncio.run(main())
