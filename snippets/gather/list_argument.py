"""gather takes arguments; a list is a TypeError."""

import asyncio
import re


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 1)),
        asyncio.create_task(job("b", 2)),
    ]
    try:
        await asyncio.gather(tasks)
    except TypeError as error:
        # 3.14 writes more words around these
        words = re.search("unhashable.*?'list'", str(error))
        print(words[0])
    print(await asyncio.gather(*tasks))


asyncio.run(main())
