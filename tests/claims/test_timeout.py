"""What snippets/timeout/ shows."""

from tests.claims.facts import release
from tests.claims.story import asked, ended, printed, waited


def test_block(recording):
    assert printed(recording) == ["1 a done", "2.5 out of time"]
    assert waited(recording) == [
        "1 task returned",
        "2.5 task raised CancelledError",
        "2.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 2.5 timeout", "c 2.5 timeout"]
    assert ended(recording) == ["main 2.5", "a 1", "job('c', 3) 2.5 cancelled"]


def test_moment(recording):
    assert printed(recording) == ["1 a done", "2.5 out of time"]
    assert waited(recording) == ["1 timeout returned", "2.5 timeout raised TimeoutError"]
    assert asked(recording) == ["main 2.5 timeout"]
    assert ended(recording) == ["main 2.5"]


def test_moved(recording):
    assert printed(recording) == ["1 a done", "2.5 expired: True"]
    assert waited(recording) == ["2.5 timeout raised TimeoutError"]
    assert asked(recording) == ["main 2.5 timeout"]
    assert ended(recording) == ["main 2.5"]


def test_nested(recording):
    assert printed(recording) == ["1.5 outer: True", "1.5 inner: False"]
    assert waited(recording) == [
        "1.5 timeout raised CancelledError",
        "1.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 1.5"]


def test_slow_cleanup(recording):
    assert printed(recording) == ["2.5 b cleaned up", "2.5 out of time"]
    assert waited(recording) == [
        "2.5 task raised CancelledError",
        "2.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 1.5 timeout", "b 1.5 timeout"]
    assert ended(recording) == ["main 2.5", "job('b', 2) 2.5 cancelled"]


def test_swallowed(recording):
    assert printed(recording) == ["1.5 b swallows it", "2.5 still inside", "2.5 expired: True"]
    assert waited(recording) == ["2.5 timeout returned"]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 2.5"]


def test_thread(recording):
    assert printed(recording) == ["1.5 out of time", "2 b done, in its thread"]
    assert waited(recording) == [
        "1.5 to_thread raised CancelledError",
        "1.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 1.5"]
    assert [(thread.start, thread.end) for thread in recording.threads] == [(0, 2)]
    assert recording.end == 2


def test_wait_for(recording):
    assert printed(recording) == ["1 a", "1.5 b cancelled: True"]
    assert waited(recording) == ["1 wait_for returned", "1.5 wait_for raised TimeoutError"]
    by_main, by_timeout = ["b 1.5 main"], ["main 1.5 timeout", "b 1.5 timeout"]
    assert asked(recording) == (by_main if release(recording) < (3, 12) else by_timeout)
    assert ended(recording) == ["main 1.5", "a 1 'a'", "job('b', 2) 1.5 cancelled"]


def test_whose(recording):
    assert printed(recording) == ["2 b had no answer; expired: False"]
    assert waited(recording) == ["2 timeout raised TimeoutError"]
    assert ended(recording) == ["main 2"]


def test_zero(recording):
    assert printed(recording) == ["0 a starts", "0 a: out of time", "0 b: out of time"]
    assert waited(recording) == ["0 timeout raised TimeoutError", "0 wait_for raised TimeoutError"]
    assert asked(recording) == ["main 0 timeout", "b 0 main"]
    assert ended(recording) == ["main 0", "job('b') 0 cancelled"]
