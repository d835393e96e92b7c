"""Objects that print whenever somebody looks at them are looked at by the program only."""

import asyncio


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        print("  repr", self.name)
        return f"<{self.name}>"

    def __str__(self):
        print("  str", self.name)
        return self.name

    def __format__(self, spec):
        print("  format", self.name)
        return self.name

    def __eq__(self, other):
        print("  eq", self.name)
        return self is other

    def __hash__(self):
        print("  hash", self.name)
        return 7

    def __bool__(self):
        print("  bool", self.name)
        return True

    def __len__(self):
        print("  len", self.name)
        return 1

    def __getattr__(self, name):
        print("  getattr", self.name, name)
        raise AttributeError(name)

    def __del__(self):
        print("  del", self.name)


async def carry(load, *more, keep=None):
    await asyncio.sleep(0.02)
    print("carried")
    return load


async def main():
    first = Loud("first")
    task = asyncio.create_task(carry(first, Loud("second"), keep=Loud("third")))
    await asyncio.sleep(0.01)
    result = await task
    print(result is first)
    print(f"{result}")
    del result, task
    print("task dropped")
    print(await asyncio.gather(carry(Loud("gathered"))) and "list")


asyncio.run(main())
