"""A hub with subscribers that come, go, lag behind and fail."""

import asyncio
import collections


class Hub:
    def __init__(self):
        self.boxes = {}
        self.sent = collections.Counter()

    def publish(self, text):
        for name, box in self.boxes.items():
            try:
                box.put_nowait(text)
                self.sent[name] += 1
            except asyncio.QueueFull:
                print("dropped", text, "for", name)

    async def subscribe(self, name, limit, size=2):
        box = self.boxes[name] = asyncio.Queue(size)
        try:
            for _ in range(limit):
                yield await box.get()
        finally:
            del self.boxes[name]
            print(name, "unsubscribed")


async def listener(hub, name, limit, pause):
    async for text in hub.subscribe(name, limit):
        await asyncio.sleep(pause)
        print(name, "heard", text)


async def main():
    hub = Hub()
    async with asyncio.TaskGroup() as group:
        group.create_task(listener(hub, "keen", 4, 0))
        slow = group.create_task(listener(hub, "slow", 9, 0.09))
        for word in ("one", "two", "three", "four"):
            await asyncio.sleep(0.02)
            hub.publish(word)
        await asyncio.sleep(0.04)
        slow.cancel()
    print(sorted(hub.sent.items()), list(hub.boxes))


asyncio.run(main())
