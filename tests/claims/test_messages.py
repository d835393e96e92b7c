"""What snippets/messages/ shows: each program makes its message, and its cure does not."""

from tests.claims.told import told

NEVER_AWAITED = "sys:1: RuntimeWarning: coroutine 'job' was never awaited"


def before_313(recording, line):
    """Since 3.13 a coroutine that a TaskGroup refuses is closed, and so not reported."""
    return [line] if recording.python.startswith(("3.11.", "3.12.")) else []


def since_314(recording, words, before):
    return before if recording.python.startswith(("3.11.", "3.12.", "3.13.")) else words


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


def test_cancelled_error(recording):
    assert told(recording) == [
        "1 print(await task)",
        "1 await asyncio.sleep(seconds)",
        "1 asyncio.exceptions.CancelledError",
        "1 task raised CancelledError",
        "main 1 cancelled",
        "job('b', 2) 1 cancelled",
    ]


def test_cancelled_error_cured(recording):
    assert told(recording) == [
        "1 b was cancelled",
        "1 wait returned",
        "main 1 result",
        "job('b', 2) 1 cancelled",
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


def test_coroutine_expected(recording):
    assert told(recording) == [
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


def test_destroyed(recording):
    assert told(recording) == [
        "1 a done",
        "1 Task was destroyed but it is pending!",
        "1 task: <Task pending name='Task-2' coro=< … Future pending cb=[Task.task_wakeup()]>>",
        "main 1 result",
        "job('c', 3) 1 lost",
    ]


def test_destroyed_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 c done",
        "3 task returned",
        "main 3 result",
        "job('c', 3) 3 result 'c'",
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


def test_gather_never_retrieved(recording):
    assert told(recording) == [
        "1 a done",
        "2 _GatheringFuture exception was never retrieved",
        "2 future: <_GatheringFuture finished exception=ValueError('b failed')>",
        '2 raise ValueError(f"{name} failed")',
        "2 ValueError: b failed",
        "3 c done",
        "main 3 result",
        "job('a', 1) 1 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
    ]


def test_gather_never_retrieved_cured(recording):
    assert told(recording) == [
        "1 a done",
        "3 c done",
        "3 caught: b failed",
        "main 3 result",
        "job('a', 1) 1 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
    ]


def test_group_finished(recording):
    assert told(recording) == [
        "1 a done",
        '1 group.create_task(job("b", 2))',
        "1 RuntimeError: TaskGroup <TaskGroup entered> is finished",
        *before_313(recording, f"1 {NEVER_AWAITED}"),
        "1 TaskGroup returned",
        "main 1 exception RuntimeError: TaskGroup <TaskGroup entered> is finished",
        "job('a', 1) 1 result 'a'",
    ]


def test_group_finished_cured(recording):
    assert told(recording) == [
        "1 a done",
        "2 b done",
        "2 TaskGroup returned",
        "main 2 result",
        "job('a', 1) 1 result 'a'",
        "job('b', 2) 2 result 'b'",
    ]


def test_group_not_entered(recording):
    assert told(recording) == [
        '0 group.create_task(job("a", 1))',
        "0 RuntimeError: TaskGroup <TaskGroup> has not been entered",
        *before_313(recording, f"0 {NEVER_AWAITED}"),
        "main 0 exception RuntimeError: TaskGroup <TaskGroup> has not been entered",
    ]


def test_group_not_entered_cured(recording):
    assert told(recording) == [
        "0 entered",
        "1 a done",
        "1 TaskGroup returned",
        "main 1 result",
        "job('a', 1) 1 result 'a'",
    ]


def test_invalid_state(recording):
    assert told(recording) == [
        "2 await asyncio.gather(",
        "2 first.set_result(name)",
        "2 asyncio.exceptions.InvalidStateError: invalid state",
        "2 gather raised InvalidStateError",
        "main 2 exception InvalidStateError: invalid state",
        "job('a', 1, …) 1 result",
        "job('b', 2, …) 2 exception InvalidStateError: invalid state",
    ]


def test_invalid_state_cured(recording):
    assert told(recording) == [
        "2 a",
        "2 gather returned",
        "main 2 result",
        "job('a', 1, …) 1 result",
        "job('b', 2, …) 2 result",
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


def test_loop_runs_already(recording):
    assert told(recording) == [
        '0 print(loop.run_until_complete(job("a", 1)))',
        "0 RuntimeError: This event loop is already running",
        f"0 {NEVER_AWAITED}",
        "main 0 exception RuntimeError: This event loop is already running",
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


def test_never_retrieved(recording):
    assert told(recording) == [
        "2 Task exception was never retrieved",
        "2 future: <Task finished name='Task-2' cor … py:11> exception=ValueError('b failed')>",
        '2 raise ValueError(f"{name} failed")',
        "2 ValueError: b failed",
        "3 c done",
        "main 3 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
    ]


def test_never_retrieved_cured(recording):
    assert told(recording) == [
        "3 c done",
        "3 caught: b failed",
        "main 3 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
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


def test_result_not_set(recording):
    assert told(recording) == [
        "0 print(task.result())",
        "0 asyncio.exceptions.InvalidStateError: Result is not set.",
        "main 0 exception InvalidStateError: Result is not set.",
        "job('a', 1) 0 cancelled",
    ]


def test_result_not_set_cured(recording):
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
        "1 caught: c: cleanup failed",
        "1 main ends",
        "1 task raised OSError",
        "main 1 result",
        "job('c', 3) 1 exception OSError: c: cleanup failed",
    ]


def test_shutting_down(recording):
    assert told(recording) == [
        "2 ValueError: b failed",
        "2 RuntimeError: TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down",
        *before_313(recording, f"2 {NEVER_AWAITED}"),
        "2 TaskGroup raised ExceptionGroup",
        "main 2 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
        "c(…) 2 exception RuntimeError: TaskGroup <TaskGroup tasks=1 errors=1 cancell…",
    ]


def test_shutting_down_cured(recording):
    assert told(recording) == [
        "3 cleanup done",
        "3 ValueError: b failed",
        "3 TaskGroup raised ExceptionGroup",
        "main 3 result",
        "job('b', 2, fails=True) 2 exception ValueError: b failed",
        "c() 3 cancelled",
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


def test_timeout_error(recording):
    assert told(recording) == [
        "1.5 error:",
        "1.5 timeout raised TimeoutError",
        "main 1.5 result",
    ]


def test_timeout_error_cured(recording):
    assert told(recording) == [
        "1.5 error: TimeoutError()",
        "1.5 timeout raised TimeoutError",
        "main 1.5 result",
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


def test_future_never_retrieved(recording):
    assert told(recording) == [
        "3 Future exception was never retrieved",
        "3 future: <Future finished exception=ValueError('b failed')>",
        '3 raise ValueError(f"{name} failed")',
        "3 ValueError: b failed",
        "main 3 result",
        "thread job 0 to 2",
    ]


def test_future_never_retrieved_cured(recording):
    assert told(recording) == [
        "3 caught: b failed",
        "main 3 result",
        "thread job 0 to 2",
    ]
