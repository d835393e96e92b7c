import asyncio
import sys


async def job(name, seconds):
    print(name, end=" ")
    await asyncio.sleep(seconds)
    print(f"{name} done", file=sys.stderr)
    raise ValueError("a very long message " * 5)


async def main():
    await asyncio.gather(job("a", 1), job("b", 2), return_exceptions=True)
    print("both")
    print("no end of line", end="")


asyncio.run(main())
