"""Subclasses of str, int, dict and exceptions that print when looked at, and lie."""

import asyncio


class Meta(type):
    def __instancecheck__(cls, instance):
        print("  instancecheck", type(instance).__name__)
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, sub):
        print("  subclasscheck", sub.__name__)
        return super().__subclasscheck__(sub)

    def __repr__(cls):
        print("  repr of class")
        return "class"


class Text(str):
    def __repr__(self):
        print("  repr of Text")
        return str.__repr__(self)

    def __len__(self):
        print("  len of Text")
        return str.__len__(self)


class Number(int):
    def __repr__(self):
        print("  repr of Number")
        return int.__repr__(self)


class Table(dict):
    def items(self):
        print("  items of Table")
        return super().items()

    def __iter__(self):
        print("  iter of Table")
        return super().__iter__()


class Odd(Exception, metaclass=Meta):
    def __repr__(self):
        print("  repr of Odd")
        return "Odd()"

    def __str__(self):
        print("  str of Odd")
        return "odd"


class Liar:
    @property
    def __class__(self):
        print("  class of Liar")
        return asyncio.Task


async def job(text, number, table, liar, fails):
    await asyncio.sleep(0.01)
    if fails:
        raise Odd(text)
    return liar


async def main():
    for fails in (False, True):
        call = job(Text("t"), Number(1), Table(a=Number(2)), Liar(), fails)
        task = asyncio.create_task(call, name=Text("named"))
        del call
        await asyncio.wait([task])
        print("over", task.done())
    print("asked", type(task.exception()).__name__)


asyncio.run(main())
