# /// script
# requires-python = ">=3.11"
# [tool.timeline]
# reports = ["UserWarning", "DeprecationWarning", "ResourceWarning"]
# ///
"""Warnings are shown once a line, always, never, or caught."""

import asyncio
import warnings


async def grumble(times):
    for n in range(times):
        warnings.warn(f"grumble {n}", stacklevel=1)
        await asyncio.sleep(0.01)


async def main():
    await grumble(2)
    warnings.simplefilter("always")
    await asyncio.gather(grumble(2), grumble(1))
    warnings.warn("old", DeprecationWarning, stacklevel=1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("kept", ResourceWarning, stacklevel=1)
        print([str(w.message) for w in caught], caught[0].category.__name__)
    warnings.filterwarnings("ignore", message="grumble")
    await grumble(1)
    warnings.simplefilter("error")
    try:
        await grumble(1)
    except UserWarning as error:
        print("raised", error)
    warnings.resetwarnings()
    warnings.showwarning = lambda message, *args, **kwargs: print("own way:", message)
    warnings.simplefilter("always")
    await grumble(1)


asyncio.run(main())
