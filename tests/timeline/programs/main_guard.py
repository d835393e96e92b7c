"""A program sees itself as __main__: its name, file, arguments, module and imports."""

import asyncio
import dataclasses
import inspect
import os
import pickle
import sys

import __main__


@dataclasses.dataclass
class Point:
    x: int = 1


async def main():
    await asyncio.sleep(0.01)
    print(__name__, os.path.basename(__file__), sys.argv[1:], __main__.Point is Point)
    print(pickle.loads(pickle.dumps(Point(2))))
    print(inspect.getsource(Point).splitlines()[1])
    print(sys.modules["__main__"].__dict__ is globals(), __doc__.split(":")[0])
    print(inspect.getmodule(main).__name__, Point.__module__, __spec__, __package__)
    print(os.path.basename(sys.argv[0]), "__loader__" in globals())
    print(__builtins__ is sys.modules["builtins"], sys.flags.optimize, __debug__)


if __name__ == "__main__":
    asyncio.run(main())
