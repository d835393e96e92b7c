"""Output redirected for a while, by one task, catches what everybody prints."""

import asyncio
import contextlib
import io
import sys


async def chatter():
    for n in range(4):
        print("chatter", n)
        await asyncio.sleep(0.02)


async def main():
    task = asyncio.create_task(chatter())
    await asyncio.sleep(0.01)
    box = io.StringIO()
    with contextlib.redirect_stdout(box):
        await asyncio.sleep(0.04)
        print("also caught")
    print(box.getvalue().splitlines())
    with contextlib.redirect_stderr(sys.stdout):
        print("stderr to stdout", file=sys.stderr)
    with contextlib.redirect_stdout(sys.stderr):
        print("stdout to stderr")
    original = sys.stdout

    class Shout:
        def write(self, text):
            return original.write(text.upper())

        def flush(self):
            original.flush()

    sys.stdout = Shout()
    print("shouted")
    await task
    sys.stdout = original
    print("back")


asyncio.run(main())
