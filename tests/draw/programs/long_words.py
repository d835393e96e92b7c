import asyncio


class TheServerDidNotAnswer(Exception):
    pass


async def download(address, seconds, tries=1):
    await asyncio.sleep(seconds)
    raise TheServerDidNotAnswer(f"{address} after {tries} tries")


class TheServerDidNotAnswerAndWeHadToGiveUpInTheEndAlthoughWeTried(Exception):
    pass


async def stubborn():
    await asyncio.sleep(1)
    raise TheServerDidNotAnswerAndWeHadToGiveUpInTheEndAlthoughWeTried


async def main():
    await asyncio.gather(
        download("https://example.org/a", 1, tries=3),
        download("https://example.org/b", 2, tries=3),
        stubborn(),
        return_exceptions=True,
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(download("https://example.org/c", 1, tries=2))


asyncio.run(main())
