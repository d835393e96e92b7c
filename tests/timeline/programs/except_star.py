"""except* splits groups by type, re-raises the rest and lets finally run."""

import asyncio


async def fail(seconds, error):
    try:
        await asyncio.sleep(seconds)
    finally:
        raise error


async def crowd():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(0.02, ValueError("v")))
        group.create_task(fail(0.03, TypeError("t")))
        group.create_task(fail(0.04, OSError(5, "io")))


async def main():
    try:
        try:
            await crowd()
        except* ValueError as group:
            print("values", group.exceptions)
        except* OSError as group:
            print("os", [error.errno for error in group.exceptions])
        finally:
            print("finally")
    except ExceptionGroup as rest:
        print("rest", rest.message, rest.exceptions)
        matched, left = rest.split(TypeError)
        print(matched.exceptions, left)


asyncio.run(main())
