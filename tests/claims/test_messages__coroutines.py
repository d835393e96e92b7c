"""What snippets/messages/ shows of coroutines: each makes its message, its cure does not."""

import re

from tests.claims.messages import NEVER_AWAITED, since_314
from tests.claims.told import told


def test_awaited_by_two(recording):
    assert told(recording) == [
        "0 await asyncio.gather(",
        "0 print(await waiting)",
        "0 RuntimeError: coroutine is being awaited already",
        "0 gather raised RuntimeError, left use(…)",
        "main 0 exception RuntimeError: coroutine is being awaited already",
        "use(…) 0 cancelled",
        "use(…) 0 exception RuntimeError: coroutine is being awaited already",
    ]


def test_awaited_twice(recording):
    assert told(recording) == [
        "1 a done",
        "1 a",
        "1 print(await waiting)",
        "1 RuntimeError: cannot reuse already awaited coroutine",
        "main 1 exception RuntimeError: cannot reuse already awaited coroutine",
    ]


def test_awaited_twice_cured(recording):
    assert told(recording) == [
        "1 a done",
        "1 a",
        "1 a",
        "1 task returned",
        "main 1 result",
        "job('a', 1) 1 result 'a'",
    ]


def test_coroutine_expected(recording):
    # 3.14.8 and 3.15.0 also name a callback of their own behind "pending"
    longer = r"got … .*_discard_awaited_by.*|got … .*ard_awaited_by\(\)\(\) at asyncio/tasks.py\]>"
    said = [re.sub(longer, "got <_GatheringFuture pending>", line) for line in told(recording)]
    assert said == [
        "0 both = asyncio.create_task(",
        "0 TypeError: a coroutine was expected, got <_GatheringFuture pending>",
        "0 _GatheringFuture exception was never retrieved",
        "0 future: <_GatheringFuture finished exception=CancelledError()>",
        "0 both = asyncio.create_task(",
        "0 TypeError: a coroutine was expected, got <_GatheringFuture pending>",
        "0 During handling of the above exception, another exception occurred:",
        "0 await asyncio.sleep(seconds)",
        "0 asyncio.exceptions.CancelledError",
        "main 0 exception TypeError: a coroutine was expected, got <_GatheringFuture …",
        "job('a', 1) 0 cancelled",
        "job('b', 2) 0 cancelled",
    ]


def test_coroutine_expected_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 b done",
        "2 ['a', 'b']",
        "2 gather returned",
        "main 2 result",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 2 result 'b'",
    ]


def test_coroutines_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 b done",
        "2 wait returned",
        "main 2 result",
        "job('a', 1) 1 result",
        "job('b', 2) 2 result",
    ]


def test_forgotten_await(recording):
    assert told(recording) == [
        "0 AttributeError: 'coroutine' object has no attribute 'index'",
        "0 TypeError: 'coroutine' object is not subscriptable",
        "0 TypeError: 'coroutine' object is not iterable",
        "0 forgotten_await.py:29: RuntimeWarning: coroutine 'names' was never awaited",
        "0 use(names())",
        "main 0 result",
    ]


def test_forgotten_await_cured(recording):
    assert told(recording) == [
        "1 1",
        "1 b",
        "1 ['a', 'b']",
        "main 1 result",
    ]


def test_list_of_jobs(recording):
    unhashable = "unhashable type: 'list'"
    long = f"cannot use 'list' as a dict key ({unhashable})"
    assert told(recording) == [
        "0 print(await asyncio.gather(jobs))",
        f"0 TypeError: {since_314(recording, long, unhashable)}",
        f"0 {NEVER_AWAITED}",
        f"main 0 exception TypeError: {since_314(recording, long[:48] + '…', unhashable)}",
    ]


def test_list_of_jobs_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 b done",
        "2 ['a', 'b']",
        "2 gather returned",
        "main 2 result",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 2 result 'b'",
    ]


def test_never_awaited(recording):
    assert told(recording) == [
        "0 never_awaited.py:18: RuntimeWarning: coroutine 'job' was never awaited",
        '0 job("a", 1)',
        "2 b done",
        "main 2 result",
    ]


def test_never_awaited_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        "main 3 result",
    ]


def test_not_awaitable(recording):
    assert told(recording) == [
        "0 started",
        "0 await asyncio.gather(",
        "0 TypeError: An asyncio.Future, a coroutine or an awaitable is required",
        "main 0 exception TypeError: An asyncio.Future, a coroutine or an awaitable i…",
        "job('a', 1) 0 cancelled",
    ]


def test_not_awaitable_cured(recording):
    assert told(recording) == [
        "0 started",
        "1 a done",
        "1 gather returned",
        "main 1 result",
        "job('a', 1) 1 result 'a'",
        "log('started') 0 result",
    ]


def test_nothing_left(recording):
    assert told(recording) == [
        "1 a done",
        "1 1 done, 1 left",
        "2 b done",
        "2 1 done, 0 left",
        "2 done, pending = await asyncio.wait(",
        "2 ValueError: Set of Tasks/Futures is empty.",
        "1 wait returned, left b",
        "2 wait returned",
        "2 wait raised ValueError",
        "main 2 exception ValueError: Set of Tasks/Futures is empty.",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 2 result 'b'",
    ]


def test_nothing_left_cured(recording):
    assert told(recording) == [
        "1 a done",
        "1 1 done, 1 left",
        "2 b done",
        "2 1 done, 0 left",
        "1 wait returned, left b",
        "2 wait returned",
        "main 2 result",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 2 result 'b'",
    ]


def test_plain_function(recording):
    before = "object NoneType can't be used in 'await' expression"
    words = since_314(recording, "'NoneType' object can't be awaited", before)
    assert told(recording) == [
        "0 a done",
        '0 await job("a")',
        f"0 TypeError: {words}",
        f"main 0 exception TypeError: {since_314(recording, words, before[:48] + '…')}",
    ]


def test_plain_function_cured(recording):
    assert told(recording) == [
        "0 a done",
        "main 0 result",
    ]


def test_plain_with(recording):
    before = "TypeError: 'TaskGroup' object does not support the context manager protocol"
    long = "TypeError: 'asyncio.taskgroups.TaskGroup … n. Did you mean to use 'async with'?"
    *others, said, main = told(recording)
    assert others == ["1 a done", "1 with asyncio.TaskGroup() as group:"]
    assert said[2:22] == since_314(recording, long, before)[:20]
    assert said[-20:] == since_314(recording, long, before)[-20:]
    assert main.startswith("main 1 exception TypeError: '")


def test_plain_with_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        "4 c done",
        "4 TaskGroup returned",
        "main 4 result",
        "job('b', 2) 3 result 'b'",
        "job('c', 3) 4 result 'c'",
    ]


def test_run_function(recording):
    before = "ValueError: a coroutine was expected, got <function main at 0x…>"
    words = "TypeError: An asyncio.Future, a coroutine or an awaitable is required"
    assert told(recording) == [
        "1 a done",
        f"1 {since_314(recording, words, before)}",
        "job('a', 1) 1 result 'a'",
    ]
    assert recording.ending.how == "finished"


def test_run_function_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        "job('a', 1) 1 result 'a'",
        "main 3 result",
    ]
