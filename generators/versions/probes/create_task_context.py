"""Does `create_task` take `context=`?"""

import asyncio
import contextvars


async def main():
    work = asyncio.sleep(0)
    try:
        await asyncio.create_task(work, context=contextvars.copy_context())
        print("yes")
    except TypeError as error:
        work.close()
        print("TypeError:", str(error).split("() ")[-1])


asyncio.run(main())
