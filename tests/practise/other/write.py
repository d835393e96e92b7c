"""With a future that the last job, or the first that fails, sets."""

import asyncio

SECONDS = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}


async def job(name):
    await asyncio.sleep(SECONDS[name])
    if name == "c":
        raise ValueError("c failed")
    return name


async def my_gather(*jobs):
    tasks = [asyncio.create_task(one) for one in jobs]
    answer = asyncio.get_running_loop().create_future()

    def ended(task):
        if answer.done():
            return
        if not task.cancelled() and task.exception():
            answer.set_exception(task.exception())
        elif all(each.done() for each in tasks):
            answer.set_result([each.result() for each in tasks])

    for task in tasks:
        task.add_done_callback(ended)
    try:
        return await answer
    finally:
        if answer.cancelled():
            for task in tasks:
                task.cancel()


async def main():
    for names in "ba", "dc", "fe", "a":
        try:
            async with asyncio.timeout(3.5):
                print(await my_gather(*map(job, names)))
        except (ValueError, TimeoutError) as error:
            print(repr(error))


asyncio.run(main())
