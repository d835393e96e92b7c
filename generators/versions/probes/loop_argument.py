"""Does `gather` take `loop=`?"""

import asyncio
import warnings


async def main():
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            loop = asyncio.get_running_loop()
            await asyncio.gather(asyncio.sleep(1), loop=loop)
            print("yes, with a DeprecationWarning" if told else "yes")
        except TypeError as error:
            print("TypeError:", error)


asyncio.run(main())
