"""What is the call graph of a finished task?"""

import asyncio


async def main():
    if not hasattr(asyncio, "format_call_graph"):
        print("there is no call graph")
        return
    task = asyncio.create_task(asyncio.sleep(1))
    await task
    try:
        print("no frames" if "Call stack" not in asyncio.format_call_graph(task) else "frames")
    except AttributeError as error:
        print("AttributeError:", error)


asyncio.run(main())
