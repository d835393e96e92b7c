"""What snippets/messages/ shows of event loops: a program makes its message, its cure does not."""

from tests.claims.messages import NEVER_AWAITED
from tests.claims.told import told


def test_bound_to_loop(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        '3 await asyncio.gather(job("a", 1), job("b", 2))',
        "3 async with lock:",
        "3 RuntimeError: <asyncio.locks.Lock object … ked]> is bound to a different event loop",
        "3 gather returned",
        "3 gather raised RuntimeError, left a",
        "main 3 result",
        "job('a', 1) 1 result",
        "job('b', 2) 3 result",
        "main 3 exception RuntimeError: <asyncio.locks.Lock object at 0x… [locked]> i…",
        "job('a', 1) 3 cancelled",
        "job('b', 2) 3 exception RuntimeError: <asyncio.locks.Lock object at 0x… [locked]> i…",
    ]


def test_bound_to_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        "4 a done",
        "6 b done",
        "3 gather returned",
        "6 gather returned",
        "main 3 result",
        "job('a', 1, …) 1 result",
        "job('b', 2, …) 3 result",
        "main 6 result",
        "job('a', 1, …) 4 result",
        "job('b', 2, …) 6 result",
    ]


def test_closed_loop(recording):
    assert told(recording) == [
        "1 a done",
        '1 loop.run_until_complete(job("b", 2))',
        "1 RuntimeError: Event loop is closed",
        f"1 {NEVER_AWAITED}",
        "job('a', 1) 1 result 'a'",
    ]


def test_closed_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 b done",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 3 result 'b'",
    ]


def test_different_loop(recording):
    assert told(recording) == [
        "1 a done",
        "1 print(await ready)",
        "1 RuntimeError: Task <Task pending name='T … re pending> attached to a different loop",
        "1 future raised RuntimeError",
        "start 1 result <Future>",
        "main 1 exception RuntimeError: Task <Task pending name='Task-4' coro=<main()…",
    ]


def test_different_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 ready",
        "2 future returned",
        "main 2 result",
    ]


def test_loop_runs_already(recording):
    assert told(recording) == [
        '0 print(loop.run_until_complete(job("a", 1)))',
        "0 RuntimeError: This event loop is already running",
        f"0 {NEVER_AWAITED}",
        "main 0 exception RuntimeError: This event loop is already running",
    ]


def test_no_current_loop(recording):
    assert told(recording) == [
        "0 await asyncio.to_thread(work)",
        '0 asyncio.gather(job("a", 1), job("b", 2))',
        "0 RuntimeError: There is no current event loop in thread 'asyncio_0'.",
        f"0 {NEVER_AWAITED}",
        "0 to_thread raised RuntimeError",
        "main 0 exception RuntimeError: There is no current event loop in thread 'asy…",
        "thread work 0 to 0",
    ]


def test_no_current_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "1 to_thread returned",
        "main 1 result",
        "job('a', 1) 1 result 'a'",
        "thread work 0 to 1",
    ]


def test_no_running_loop(recording):
    assert told(recording) == [
        '0 task = asyncio.create_task(job("a", 1))',
        "0 RuntimeError: no running event loop",
        f"0 {NEVER_AWAITED}",
    ]


def test_no_running_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "1 a",
        "1 task returned",
        "main 1 result",
        "job('a', 1) 1 result 'a'",
    ]


def test_run_in_loop(recording):
    assert told(recording) == [
        "0 print(fetch())",
        '0 return asyncio.run(job("a", 1))',
        "0 RuntimeError: asyncio.run() cannot be called from a running event loop",
        f"0 {NEVER_AWAITED}",
        "main 0 exception RuntimeError: asyncio.run() cannot be called from a running…",
    ]


def test_run_in_loop_cured(recording):
    assert told(recording) == [
        "1 a done",
        "1 a",
        "main 1 result",
    ]


def test_second_loop(recording):
    assert told(recording) == [
        '0 print(loop.run_until_complete(job("a", 1)))',
        "0 RuntimeError: Cannot run the event loop while another loop is running",
        f"0 {NEVER_AWAITED}",
        "main 0 exception RuntimeError: Cannot run the event loop while another loop …",
    ]


def test_shutdown_error(recording):
    assert told(recording) == [
        "1 main ends",
        "1 unhandled exception during asyncio.run() shutdown",
        "1 task: <Task finished name='Task-2' coro= …  exception=OSError('c: cleanup failed')>",
        "1 await asyncio.sleep(seconds)",
        "1 asyncio.exceptions.CancelledError",
        "1 During handling of the above exception, another exception occurred:",
        '1 raise OSError(f"{name}: cleanup failed")',
        "1 OSError: c: cleanup failed",
        "main 1 result",
        "job('c', 3) 1 exception OSError: c: cleanup failed",
    ]


def test_shutdown_error_cured(recording):
    assert told(recording) == [
        "1 ended with [OSError('c: cleanup failed')]",
        "1 main ends",
        "1 gather returned",
        "main 1 result",
        "job('c', 3) 1 exception OSError: c: cleanup failed",
    ]


def test_slow_callback(recording):
    assert told(recording) == [
        "1 a done",
        "1 Executing <Task finished name='Task-2' c …  at asyncio/tasks.py> took 1.000 seconds",
        "3 b done",
        "3 Executing <Task finished name='Task-3' c …  at asyncio/tasks.py> took 2.000 seconds",
        "3 gather returned",
        "main 3 result",
        "job('a', 1) 1 result",
        "job('b', 2) 3 result",
    ]


def test_slow_callback_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 b done",
        "2 gather returned",
        "main 2 result",
        "to_thread(…) 1 result",
        "to_thread(…) 2 result",
        "thread job 0 to 1",
        "thread job 0 to 2",
    ]
