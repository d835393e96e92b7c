# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# [tool.timeline]
# clock = "real"
# ///
"""Each page or error, in the order of your list."""

import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

DELAYS = {"a": 0.1, "b": 0.2, "c": 0.4}


async def answer(request):
    name = request.match_info["name"]
    await asyncio.sleep(DELAYS[name])
    if name == "b":
        return web.Response(status=500)
    return web.Response(text=f"page {name}")


app = web.Application()
app.router.add_get("/{name}", answer)


async def fetch(name, session):
    async with session.get(f"/{name}") as response:
        if response.status != 200:
            raise ValueError(f"{name} failed")
        text = await response.text()
    print(f"{name} arrived")
    return text


async def fetch_all(url):
    async with aiohttp.ClientSession(url) as session:
        return await asyncio.gather(
            fetch("a", session),
            fetch("b", session),
            fetch("c", session),
            return_exceptions=True,
        )


async def main():
    async with TestServer(app) as server:
        outcomes = await fetch_all(server.make_url("/"))
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            print(f"failed: {outcome!r}")
        else:
            print(f"good: {outcome}")


asyncio.run(main())
