"""as_completed in a plain for: arrivals, errors, a deadline and a loop that is left early."""

import asyncio


async def parcel(n):
    await asyncio.sleep(n / 50)
    if n == 2:
        raise ValueError("damaged")
    return n


def tasks(*numbers):
    return [asyncio.create_task(parcel(n)) for n in numbers]


async def main():
    for next_one in asyncio.as_completed(tasks(3, 1, 2)):
        try:
            print("got", await next_one)
        except ValueError as error:
            print("error", error)
    late = tasks(1, 9)
    for next_one in asyncio.as_completed(late, timeout=0.06):
        try:
            print("got", await next_one)
        except TimeoutError:
            print("late", [task.done() for task in late])
    early = tasks(1, 4)
    for next_one in asyncio.as_completed(early):
        print("only", await next_one)
        break
    print(await asyncio.gather(*early, *late))


asyncio.run(main())
