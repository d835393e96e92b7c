"""The same jobs: gather raises, wait gives two sets."""

import asyncio


async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name


def start():
    jobs = job("a", 1), job("b", 2, fails=True), job("c", 3)
    return [asyncio.create_task(each) for each in jobs]


async def main():
    tasks = start()
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        print(f"gather raised: {error}")
    print(f"it left {await tasks[2]} running")

    tasks = start()
    done, pending = await asyncio.wait(tasks)
    print(f"wait: {len(done)} done, {len(pending)} pending")
    for task in tasks:
        error = task.exception()
        print(task.result() if error is None else error)


asyncio.run(main())
