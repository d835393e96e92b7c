# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# [tool.timeline]
# clock = "real"
# ///
"""Pages arrive as they come; the list keeps your order."""

import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

DELAYS = {"a": 0.1, "b": 0.2, "c": 0.4}


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


async def fetch_all(url):
    async with (
        aiohttp.ClientSession(url) as session,
        asyncio.TaskGroup() as group,
    ):
        tasks = [
            group.create_task(fetch(name, session))
            for name in ["c", "a", "b"]
        ]
    return [task.result() for task in tasks]


async def main():
    async with TestServer(app) as server:
        print(await fetch_all(server.make_url("/")))


asyncio.run(main())
