"""What snippets/stop-a-taskgroup/ shows: TaskGroup.cancel(), and wrong guesses."""

from tests.claims.facts import release
from tests.claims.story import asked, ended, printed, waited

SHUTTING_DOWN = "is shutting down"


def test_cancel(recording):
    assert printed(recording) == ["1 a done", "2 b done", "2 stopped"]
    assert waited(recording) == ["2 task returned", "2 TaskGroup returned"]
    assert ended(recording) == ["main 2", "a 1", "b 2", "job('c', 3) 2 cancelled"]
    assert asked(recording) == ["main 2 TaskGroup.cancel", "c 2 TaskGroup.cancel"]


def test_loses_value(recording):
    assert printed(recording) == ["2 kept: ['a']"]
    assert waited(recording) == ["2 TaskGroup returned"]
    assert ended(recording) == [
        "main 2",
        "a 1 'a'",
        "job('b', 2, …) 2 cancelled",
        "job('c', 3, …) 2 cancelled",
    ]
    b = recording.task("b")
    assert [(cancel.at, cancel.by) for cancel in b.cancels] == [(2, b.id)]


def test_stores_first(recording):
    assert printed(recording) == ["2 found: ['a', 'b']"]
    assert waited(recording) == ["2 TaskGroup returned"]
    assert ended(recording) == [
        "main 2",
        "a 1",
        "job('b', 2, …, []) 2 cancelled",
        "job('c', 3, …, []) 2 cancelled",
    ]
    assert recording.names(recording.call("TaskGroup").tasks) == ["a", "b", "c"]
    b = recording.task("b")
    assert [(cancel.at, cancel.by) for cancel in b.cancels] == [(2, b.id)]


def test_before_entering(recording):
    assert printed(recording) == [f"0 caught: TaskGroup <TaskGroup cancelling> {SHUTTING_DOWN}"]
    assert waited(recording) == ["0 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == ["main 0"]


def test_before_entering_awaits(recording):
    """No task is created: the block ends at its await."""
    assert printed(recording) == ["0 left quietly"]
    assert waited(recording) == ["0 TaskGroup returned"]
    assert ended(recording) == ["main 0"]
    assert asked(recording) == ["main 0 TaskGroup.cancel"]


def test_in_cleanup(recording):
    assert printed(recording) == ["1.5 a done", "1.5 work has ended"]
    assert ended(recording) == [
        "main 1.5",
        "work() 1.5 cancelled",
        "a 1.5",
        "job('b', 2) 1.5 cancelled",
    ]
    assert asked(recording) == [
        "work() 0.5 main",
        "work() 1.5 TaskGroup.cancel",
        "b 1.5 TaskGroup.cancel",
    ]


def test_in_cleanup_task(recording):
    assert printed(recording) == ["1.5 a done", "1.5 the rest of the cleanup", "1.5 work has ended"]
    assert ended(recording) == [
        "main 1.5",
        "work() 1.5 cancelled",
        "close() 1.5",
        "a 1.5",
        "job('b', 2) 1.5 cancelled",
    ]
    assert asked(recording) == [
        "work() 0.5 main",
        "close() 1.5 TaskGroup.cancel",
        "b 1.5 TaskGroup.cancel",
    ]


def test_swallowed(recording):
    """cancel() is called at 1.5 s and at 2.5 s; one request is there."""
    assert printed(recording) == ["1.5 c goes on", "4.5 c done", "4.5 stopped"]
    assert waited(recording) == ["4.5 TaskGroup returned"]
    assert asked(recording) == ["main 1.5 TaskGroup.cancel", "c 1.5 TaskGroup.cancel"]
    assert recording.task("c").outcome == "result"


def test_outer_cancel(recording):
    assert printed(recording) == ["1 a done", "1.5 work is cancelled: True"]
    assert ended(recording) == [
        "main 1.5",
        "work(…) 1.5 cancelled",
        "a 1",
        "job('b', 2) 1.5 cancelled",
    ]
    assert asked(recording) == [
        "work(…) 1.5 TaskGroup.cancel",
        "work(…) 1.5 main",
        "b 1.5 TaskGroup.cancel",
    ]


def test_timeout(recording):
    assert printed(recording) == ["1 a done", "1.5 deadline"]
    assert waited(recording) == [
        "1.5 TaskGroup raised CancelledError",
        "1.5 timeout raised TimeoutError",
    ]
    assert ended(recording) == ["main 1.5", "a 1", "job('b', 2) 1.5 cancelled"]
    assert asked(recording) == [
        "main 1.5 timeout",
        "main 1.5 TaskGroup.cancel",
        "b 1.5 TaskGroup.cancel",
    ]


def test_return_value(recording):
    assert printed(recording) == ["1 first: a", "2 nothing comes later"]
    assert waited(recording) == ["1 task returned", "1 TaskGroup returned"]
    assert ended(recording) == ["main 2", "a 1 'a'", "job('b', 2) 1 cancelled"]
    assert asked(recording) == ["main 1 TaskGroup.cancel", "b 1 TaskGroup.cancel"]


def test_eager(recording):
    """The next task is refused, and never made."""
    assert printed(recording) == [
        f"0 caught: TaskGroup <TaskGroup tasks=1 cancelling> {SHUTTING_DOWN}",
        "0 a has returned 'a'",
    ]
    assert waited(recording) == ["0 TaskGroup raised ExceptionGroup"]
    assert [(task.label, task.outcome, task.value) for task in recording.tasks] == [
        ("main", "result", "None"),
        ("cached('a', …)", "result", "'a'"),
    ]


def test_closed_generator(recording):
    quiet = release(recording) >= (3, 15)
    error = "BaseExceptionGroup('unhandled errors in a TaskGroup', [GeneratorExit()])"
    assert printed(recording) == ["1 tick", "1 closed" if quiet else f"1 caught: {error}"]
    (call,) = recording.calls
    assert (call.at, call.error) == (1, "GeneratorExit" if quiet else "BaseExceptionGroup")
    assert ended(recording)[:2] == ["main 1", "job('c', 3) 1 cancelled"]
    assert asked(recording) == ["c 1 TaskGroup"]
