"""A condition wakes one waiter, then all, then those whose predicate holds."""

import asyncio


class Shelf:
    def __init__(self):
        self.books = []
        self.changed = asyncio.Condition()

    async def borrow(self, reader):
        async with self.changed:
            await self.changed.wait_for(lambda: self.books)
            print(reader, "borrows", self.books.pop(0))

    async def watch(self, reader):
        async with self.changed:
            await self.changed.wait()
            print(reader, "woke")

    async def add(self, *books, everyone=False):
        async with self.changed:
            self.books += books
            if everyone:
                self.changed.notify_all()
            else:
                self.changed.notify(len(books))


async def main():
    shelf = Shelf()
    tasks = [asyncio.create_task(shelf.borrow(name)) for name in ("ann", "ben", "cy")]
    tasks += [asyncio.create_task(shelf.watch(name)) for name in ("dee", "eve")]
    await asyncio.sleep(0.02)
    await shelf.add("Emma")
    await asyncio.sleep(0.02)
    await shelf.add("Ulysses", "Middlemarch", everyone=True)
    await asyncio.gather(*tasks)
    try:
        shelf.changed.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
