# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["Task exception was never retrieved"]
# ///
"""An error nobody reads is reported when it is freed."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    print(f"{name} done")


async def main():
    done, pending = await asyncio.wait(
        [
            asyncio.create_task(job("a", 1)),
            asyncio.create_task(job("b", 2, fails=True)),
            asyncio.create_task(job("c", 3)),
        ]
    )
    print("wait raised nothing")
    await asyncio.sleep(1)  # other work
    del done
    print("b is freed")


asyncio.run(main())
