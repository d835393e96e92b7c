# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# [tool.timeline]
# clock = "real"
# focus = "wait"
# ///
"""What is late is cancelled, the rest is kept."""

import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

DELAYS = {"a": 0.1, "b": 0.2, "c": 2}


async def answer(request):
    name = request.match_info["name"]
    await asyncio.sleep(DELAYS[name])
    return web.Response(text=f"page {name}")


app = web.Application()
app.router.add_get("/{name}", answer)


async def fetch(name, session):
    async with session.get(f"/{name}") as response:
        text = await response.text()
    print(f"{name} arrived")
    return text


async def by_deadline(url, seconds):
    async with aiohttp.ClientSession(url) as session:
        tasks = [
            asyncio.create_task(fetch(name, session))
            for name in ["c", "a", "b"]
        ]
        try:
            done, _ = await asyncio.wait(
                tasks, timeout=seconds
            )
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(
                *tasks, return_exceptions=True
            )
    return [task.result() for task in tasks if task in done]


async def main():
    async with TestServer(app) as server:
        url = server.make_url("/")
        print(await by_deadline(url, 1))


asyncio.run(main())
