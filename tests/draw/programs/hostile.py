import asyncio


async def job(name, seconds, why):
    await asyncio.sleep(seconds)
    raise ValueError(why)


async def main():
    await asyncio.gather(
        job("<b>&\"'</svg>", 1, "<script>alert(1)</script> and a message that goes on and on"),
        job("\u00fc\u65e5\u672c", 2, "\x00\x1b[31m\ud800 tab\t\uffff]]>"),
        return_exceptions=True,
    )


asyncio.run(main())
