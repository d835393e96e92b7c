# An order that must be written although the customer hangs up. No asyncio.run: a Runner.
import asyncio


class Ledger:
    def __init__(self):
        self.rows = []

    async def write(self, row):
        await asyncio.sleep(0.75)
        self.rows.append(row)
        return len(self.rows)


async def handle(ledger, order):
    writing = asyncio.ensure_future(ledger.write(order))
    try:
        return await asyncio.shield(writing)
    except asyncio.CancelledError:
        print("customer hung up; rows now:", len(ledger.rows))
        await writing
        print("written all the same; rows now:", len(ledger.rows))
        raise


async def serve():
    ledger = Ledger()
    request = asyncio.get_running_loop().create_task(handle(ledger, {"book": 1}))
    asyncio.get_running_loop().call_later(0.5, request.cancel, "connection lost")
    (outcome,) = await asyncio.gather(request, return_exceptions=True)
    print(type(outcome).__name__)


with asyncio.Runner(debug=False) as runner:
    runner.run(serve())
