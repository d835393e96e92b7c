"""Groups are built, derived, noted and printed by the program itself."""

import asyncio
import sys
import traceback


class Batch(ExceptionGroup):
    def derive(self, excs):
        return Batch(self.message + " (part)", excs)


async def step(error):
    await asyncio.sleep(0.01)
    raise error


async def main():
    caught = []
    for error in (KeyError("k"), ValueError("v"), Batch("deep", [IndexError("i")])):
        try:
            await step(error)
        except Exception as error:
            error.add_note("seen by main")
            caught.append(error)
    batch = Batch("all", caught)
    print(batch.subgroup(lambda e: isinstance(e, LookupError)))
    traceback.print_exception(batch)
    traceback.print_exception(batch, file=sys.stdout, limit=1)
    print("".join(traceback.format_exception_only(batch.exceptions[0])), end="")


asyncio.run(main())
