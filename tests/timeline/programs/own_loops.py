"""Loops made and driven by the program: run_until_complete, run_forever, stop, close."""

import asyncio


async def hum(n):
    await asyncio.sleep(0.01 * n)
    print("hum", n)
    return n


loop = asyncio.new_event_loop()
print(loop.run_until_complete(hum(2)))
task = loop.create_task(hum(3))
loop.call_later(0.01, print, "later")
loop.call_later(0.02, loop.stop)
loop.run_forever()
print("stopped", task.done(), loop.is_running())
print(loop.run_until_complete(asyncio.gather(task, hum(1))) if False else "")
print(loop.run_until_complete(task))
try:
    loop.run_until_complete(loop.create_future().cancel() and hum(1))
except RuntimeError as error:
    print(error)
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
print(other.run_until_complete(hum(1)))
other.run_until_complete(other.shutdown_asyncgens())
for each in (loop, other):
    each.close()
    print(each.is_closed())
coro = hum(0)
try:
    loop.run_until_complete(coro)
except RuntimeError as error:
    print(error)
coro.close()
asyncio.set_event_loop(None)
