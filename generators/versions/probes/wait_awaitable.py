"""Does `wait` take an object with `__await__`?"""

import asyncio


class Job:
    def __await__(self):
        return asyncio.sleep(1).__await__()


async def main():
    try:
        done, pending = await asyncio.wait([Job()])
        print("yes:", len(done), "done")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


asyncio.run(main())
