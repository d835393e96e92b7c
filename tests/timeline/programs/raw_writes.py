"""Writing to the streams without print: pieces, lines, bytes, both streams, flush."""

import asyncio
import os
import sys


async def dots(sign, count, pause):
    for _ in range(count):
        sys.stdout.write(sign)
        sys.stdout.flush()
        await asyncio.sleep(pause)


async def main():
    print(sys.stdout.write("five\n"))
    sys.stdout.writelines(["one, ", "two\n", "three"])
    sys.stdout.write("\n")
    sys.stderr.write("to the other stream\n")
    await asyncio.gather(dots(".", 4, 0.03), dots("o", 2, 0.05))
    sys.stdout.write("\n")
    sys.stdout.flush()
    sys.stdout.buffer.write("bytes: \u00e4\u2713\n".encode())
    sys.stdout.buffer.flush()
    print("two\nlines", "tab\there", sep="|")
    print(sys.stdout.encoding.lower(), sys.stdout.writable(), sys.stdout.closed)
    print(sys.stdout.name, sys.stderr.name, sys.stdout is sys.__stdout__)
    print(os.linesep == "\n", end="")


asyncio.run(main())
