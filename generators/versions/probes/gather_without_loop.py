"""What does `gather` do where no loop runs?"""

import asyncio
import warnings


async def job():
    pass


given = job()
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    try:
        asyncio.gather(given)
        said = [f"{one.category.__name__}: {one.message}" for one in told]
        print("it returns a future", *said, sep="; ")
    except RuntimeError as error:
        print("RuntimeError:", error)
given.close()
