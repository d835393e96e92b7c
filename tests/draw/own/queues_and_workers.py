#!/usr/bin/env python3
# A crawler as people write it: classes, type hints, logging, a bounded queue, sentinels.
from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
log = logging.getLogger("crawler")


@dataclass
class Page:
    url: str
    delay: float
    links: list[str] = field(default_factory=list)


SITE = {
    "/": Page("/", 0.1, ["/a", "/b"]),
    "/a": Page("/a", 0.25, ["/b", "/c"]),
    "/b": Page("/b", 0.4),
    "/c": Page("/c", 0.05),
}


class Crawler:
    def __init__(self, workers: int = 2) -> None:
        self.queue: asyncio.Queue[str | None] = asyncio.Queue(maxsize=8)
        self.seen: set[str] = set()
        self.workers = workers

    async def fetch(self, url: str) -> Page:
        page = SITE[url]
        await asyncio.sleep(page.delay)
        return page

    async def add(self, url: str) -> None:
        if url not in self.seen:
            self.seen.add(url)
            await self.queue.put(url)

    async def work(self, number: int) -> int:
        pages = 0
        while (url := await self.queue.get()) is not None:
            page = await self.fetch(url)
            log.info("worker %d fetched %s", number, page.url)
            for link in page.links:
                await self.add(link)
            self.queue.task_done()
            pages += 1
        return pages

    async def crawl(self) -> int:
        await self.add("/")
        tasks = [asyncio.create_task(self.work(n)) for n in range(self.workers)]
        await self.queue.join()
        for _ in tasks:
            await self.queue.put(None)
        return sum(await asyncio.gather(*tasks))


if __name__ == "__main__":
    print("pages:", asyncio.run(Crawler().crawl()))
