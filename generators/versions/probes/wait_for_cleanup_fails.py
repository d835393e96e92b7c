"""A job fails while `wait_for` cancels it. What comes?"""

import asyncio


async def job():
    try:
        await asyncio.sleep(2)
    finally:
        raise OSError("cleanup failed")


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    try:
        await asyncio.wait_for(job(), 1.5)
    except asyncio.TimeoutError:
        print("TimeoutError")
    except OSError as error:
        print("OSError:", error)


asyncio.run(main())
