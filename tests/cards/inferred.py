"""What a type checker makes of each way to wait: read by mypy, never run.

The row "Typing" of a card names only types that stand here.
"""

import asyncio
from asyncio import Future, Task, Timeout
from typing import assert_type


async def number() -> int:
    return 1


async def text() -> str:
    return "a"


async def gather() -> None:
    assert_type(await asyncio.gather(number(), text()), tuple[int, str])
    assert_type(
        await asyncio.gather(number(), text(), number(), text(), number(), text()),
        tuple[int, str, int, str, int, str],
    )
    assert_type(
        await asyncio.gather(number(), number(), number(), number(), number(), number(), number()),
        list[int],
    )
    assert_type(
        await asyncio.gather(number(), text(), number(), number(), number(), number(), number()),
        list[object],
    )
    assert_type(await asyncio.gather(*[number(), number()]), list[int])
    assert_type(
        await asyncio.gather(number(), text(), return_exceptions=True),
        tuple[int | BaseException, str | BaseException],
    )
    await asyncio.gather([number()])  # type: ignore[call-overload]


async def wait(one: Task[int], other: Task[str]) -> None:
    assert_type(await asyncio.wait([one]), tuple[set[Task[int]], set[Task[int]]])
    done, _ = await asyncio.wait([one, other])
    assert_type(done.pop(), Task[object])
    await asyncio.wait([number()])  # type: ignore[type-var]


async def as_completed(one: Task[int], other: Task[str]) -> None:
    for step in asyncio.as_completed([one]):
        assert_type(await step, int)
    for either in asyncio.as_completed([one, other]):
        assert_type(await either, object)


async def taskgroup() -> None:
    async with asyncio.TaskGroup() as group:
        one = group.create_task(number())
        other = group.create_task(text())
    assert_type(one, Task[int])
    assert_type(one.result(), int)
    assert_type(other, Task[str])


async def timeout(one: Task[int]) -> None:
    async with asyncio.timeout(1.5) as limit:
        assert_type(limit, Timeout)
    async with asyncio.timeout_at(1.5) as limit:
        assert_type(limit, Timeout)
    assert_type(await asyncio.wait_for(one, 1.5), int)


async def shield(one: Task[int]) -> None:
    assert_type(asyncio.shield(one), Future[int])
    assert_type(await asyncio.shield(one), int)


async def create_task() -> None:
    task = asyncio.create_task(number())
    assert_type(task, Task[int])
    assert_type(await task, int)
    asyncio.create_task(asyncio.gather(number()))  # type: ignore[arg-type]
