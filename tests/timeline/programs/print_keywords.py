"""print with every keyword, from several tasks, in pieces of a line."""

import asyncio
import functools
import io
import sys

say = functools.partial(print, end="; ", flush=True)


async def talk(name, pause):
    say(name, "begins")
    await asyncio.sleep(pause)
    say(name, "ends", sep="-")


async def main():
    print("a", 1, None, 2.5, sep="")
    print("a", "b", sep=", ", end="!\n")
    print()
    print(end="")
    print(*range(3), sep="\n")
    print("to stderr", file=sys.stderr)
    print("None is stdout", file=None)
    box = io.StringIO()
    print("boxed", file=box, end="")
    print(repr(box.getvalue()))
    await asyncio.gather(talk("x", 0.02), talk("y", 0.05))
    print()
    try:
        print("a", sep=1)
    except TypeError as error:
        print(error)
    print("\N{SNOWMAN}", "\x1b[1mbold\x1b[0m", "carriage\rreturn", "nul\0")
    print("no newline at the end", end="")


asyncio.run(main())
