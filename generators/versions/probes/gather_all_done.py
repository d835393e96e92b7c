"""Do others get a turn when `gather` is given only finished tasks?"""

import asyncio


async def main():
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    turns = []
    asyncio.get_running_loop().call_soon(turns.append, "turn")
    await asyncio.gather(done)
    print("yes" if turns else "no: gather comes back at once")


asyncio.run(main())
