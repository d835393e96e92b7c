"""What runs when the interpreter ends: atexit, finalizers, objects of the module."""

import asyncio
import atexit
import weakref


class Lamp:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("off", self.name)


async def main():
    lamp = Lamp("local")
    await asyncio.sleep(0.02)
    print("lit", lamp.name)


atexit.register(print, "registered first")
atexit.register(print, "registered second")
lamp = Lamp("module")
weakref.finalize(lamp, print, "finalized")
asyncio.run(main())
print("end of the file")
