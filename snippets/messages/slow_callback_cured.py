"""In threads the two do not block the loop."""

import asyncio
import time


def job(name, seconds):
    time.sleep(seconds)
    print(f"{name} done")


async def main():
    await asyncio.gather(
        asyncio.to_thread(job, "a", 1),
        asyncio.to_thread(job, "b", 2),
    )


asyncio.run(main(), debug=True)
