# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# [tool.timeline]
# clock = "real"
# ///
"""The session closes under the job that gather left."""

import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

DELAYS = {"a": 0.1, "b": 0.2, "c": 0.9}


async def answer(request):
    name = request.match_info["name"]
    await asyncio.sleep(DELAYS[name])
    if name == "b":
        return web.Response(status=500)
    return web.Response(text=f"page {name}")


app = web.Application()
app.router.add_get("/{name}", answer)


async def fetch(name, session):
    try:
        async with session.get(f"/{name}") as response:
            if response.status != 200:
                raise ValueError(f"{name} failed")
            print(await response.text())
    except aiohttp.ClientError as error:
        print(f"{name}: {error}")
        raise


async def fetch_all(url):
    async with aiohttp.ClientSession(url) as session:
        await asyncio.gather(
            fetch("a", session),
            fetch("b", session),
            fetch("c", session),
        )


async def main():
    async with TestServer(app) as server:
        try:
            await fetch_all(server.make_url("/"))
        except ValueError as error:
            print(f"caught: {error}")
        await asyncio.sleep(0.3)  # other work


asyncio.run(main())
