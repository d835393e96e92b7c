"""Does `asyncio.run` take an object with `__await__`?"""

import asyncio
import re


class Job:
    def __await__(self):
        return asyncio.sleep(1, "done").__await__()


try:
    print("yes:", asyncio.run(Job()))
except (TypeError, ValueError) as error:
    print("{}: {}".format(type(error).__name__, re.sub(" at 0x[0-9a-fA-F]+", "", str(error))))
