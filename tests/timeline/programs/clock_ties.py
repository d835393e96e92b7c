# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# tie = "the ties at 2 and 3 are the point"
# ///
# not on the real clock: ties are decided by microseconds there
"""Timers of one instant that were set at different instants are a tie; others are none."""

import asyncio


async def steps(name, *pauses):
    for pause in pauses:
        await asyncio.sleep(pause)
    print(name)


async def main():
    await asyncio.gather(
        steps("a", 1, 1),  # due at 2, set at 1
        steps("b", 2, 1),  # due at 2, set at 0: a tie; at 3 set at 2
        steps("c", 4),  # alone at 4
        steps("d", 5),
        steps("e", 5),  # set with d: no tie
        steps("f", 3),  # due at 3, set at 0: a tie with b
    )


asyncio.run(main())
