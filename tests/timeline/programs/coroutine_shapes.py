"""Coroutines of methods, lambdas, partials, callables, closures, builtins and decorators."""

import asyncio
import functools


def twice(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        await function(*args, **kwargs)
        return await function(*args, **kwargs)

    return wrapper


class Dog:
    def __init__(self, name):
        self.name = name

    async def bark(self, times=1, *, loud=False):
        await asyncio.sleep(0.01)
        return self.name + " wuff" * times + "!" * loud

    @classmethod
    async def breed(cls, a, /, b):
        return cls(a + b).name

    @staticmethod
    async def howl(*notes, **more):
        return len(notes), sorted(more)

    async def __call__(self, *args):
        return args


@twice
async def scratch(where="ear"):
    await asyncio.sleep(0.01)
    return where


async def main():
    rex = Dog("rex")

    async def inner(x=(), y=("k", (1, 2))):
        return x, y, rex.name

    made = [
        rex.bark(2, loud=True),
        Dog.breed("a", "b"),
        Dog.howl(1, 2, 3, pitch=4),
        rex(1, None),
        scratch(where="back"),
        inner(),
        (lambda: inner([1]))(),
        functools.partial(rex.bark, 3)(),
        asyncio.sleep(0.01, "slept"),
        asyncio.wait_for(inner(b"bytes", 2.5), 1),
    ]
    for result in await asyncio.gather(*made):
        print(result)


asyncio.run(main())
