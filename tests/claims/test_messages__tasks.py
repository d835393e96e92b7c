"""What snippets/messages/ shows of tasks: each program makes its message, its cure does not."""

from tests.claims.messages import NEVER_AWAITED, before_313
from tests.claims.told import told


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
