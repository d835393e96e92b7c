"""What snippets/cancellation/ shows."""

from tests.claims.facts import release
from tests.claims.story import asked, ended, printed, waited


def test_before_start(recording):
    assert printed(recording) == ["0 cancelled: True"]
    assert waited(recording) == ["0 wait returned"]
    assert asked(recording) == ["a 0 main"]
    assert ended(recording) == ["main 0", "job('a') 0 cancelled"]


def test_comes_back(recording):
    assert asked(recording) == ["careless() 1.5 main", "careless() 2.5 TaskGroup"]
    if release(recording) < (3, 13):
        assert_carried_on(recording)
        return
    assert printed(recording) == [
        "1.5 swallowed",
        "2.5 caught: a failed",
        "2.5 cancelled: True",
    ]
    assert waited(recording) == ["2.5 wait returned"]
    assert ended(recording) == [
        "main 2.5",
        "careless() 2.5 cancelled",
        "a 2.5 ValueError: a failed",
    ]


def test_passed_on(recording):
    assert printed(recording) == ["1.5 c cancelled", "1.5 caller leaves"]
    assert waited(recording) == ["1.5 wait returned"]
    assert asked(recording) == ["c 1.5 main", "caller(…) 1.5 main"]
    assert ended(recording) == ["main 1.5", "job('c', 3) 1.5 cancelled", "caller(…) 1.5 cancelled"]


def test_reason(recording):
    assert printed(recording) == ["1.5 c: too late", "1.5 main: too late"]
    assert waited(recording) == ["1.5 task raised CancelledError"]
    assert asked(recording) == ["c 1.5 main"]
    assert ended(recording) == ["main 1.5", "job('c', 3) 1.5 cancelled"]


def test_refused(recording):
    assert printed(recording) == [
        "1.5 c goes on",
        "2.5 returned: c",
        "2.5 cancelled: False",
        "2.5 asked: 1 time",
    ]
    assert waited(recording) == ["2.5 task returned"]
    assert asked(recording) == ["c 1.5 main"]
    assert ended(recording) == ["main 2.5", "c 2.5 'c'"]
    assert recording.task("c").call == "job('c', 3)"  # it was cut short all the same


def test_request(recording):
    assert printed(recording) == [
        "1.5 asked: True, done: False",
        "2.5 c cleaned up",
        "2.5 cancelled: True",
    ]
    assert waited(recording) == ["2.5 wait returned"]
    assert asked(recording) == ["c 1.5 main"]
    assert ended(recording) == ["main 2.5", "job('c', 3) 2.5 cancelled"]


def test_timeout_inside(recording):
    assert printed(recording) == ["1.5 b sees CancelledError", "1.5 main sees TimeoutError"]
    assert waited(recording) == [
        "1.5 task raised CancelledError",
        "1.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 1.5 timeout", "b 1.5 timeout"]
    assert ended(recording) == ["main 1.5", "job('b', 2) 1.5 cancelled"]


def test_twice(recording):
    assert printed(recording) == ["1.5 c begins to clean up", "2 cancelled: True"]
    assert waited(recording) == ["2 wait returned"]
    assert asked(recording) == ["c 1.5 main", "c 2 main"]
    assert ended(recording) == ["main 2", "job('c', 3) 2 cancelled"]


def test_uncancel(recording):
    assert asked(recording) == ["careless() 1.5 main", "careless() 2.5 TaskGroup"]
    assert_carried_on(recording)


def assert_carried_on(recording):
    assert printed(recording) == [
        "1.5 swallowed",
        "2.5 caught: a failed",
        "3.5 carried on",
        "3.5 cancelled: False",
    ]
    assert waited(recording) == ["3.5 wait returned"]
    assert ended(recording) == ["main 3.5", "careless() 3.5", "a 2.5 ValueError: a failed"]
