"""An eager task fails at once in a `TaskGroup`. Can the group start another?"""

import asyncio


async def fail():
    raise ValueError("failed")


async def main():
    factory = getattr(asyncio, "eager_task_factory", None)
    if factory is None:
        print("there is no eager_task_factory")
        return
    asyncio.get_running_loop().set_task_factory(factory)
    second, said = fail(), "yes"
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                group.create_task(second)
            except RuntimeError as error:
                second.close()
                said = "no: RuntimeError: ... " + str(error).split("> ")[-1]
    except Exception as error:
        print(f"{said}; errors that the group raises: {len(error.exceptions)}")
    asyncio.current_task().uncancel()


async def run():
    await asyncio.wait([asyncio.ensure_future(main())])


asyncio.run(run())
