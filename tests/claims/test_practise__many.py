"""What the solutions of the exercises on many jobs and on faults show."""

from tests.claims.story import ended, printed, waited
from timeline.transcript import labels


def test_limit_solution(recording):
    assert printed(recording) == ["8 peak: 3"]
    assert waited(recording) == ["8 TaskGroup returned"]
    assert ended(recording) == [
        "main 8",
        "f 6",
        "a 1",
        "b 2",
        "c 4",
        "e 7",
        "d 8",
    ]


def test_progress_solution(recording):
    assert printed(recording) == [
        "1 1 of 4",
        "2 2 of 4",
        "3 3 of 4",
        "4 4 of 4",
        "4 ['b', 'a', 'd', 'c failed']",
    ]
    assert waited(recording) == [
        "1 as_completed returned, left b d c",
        "2 as_completed returned, left d c",
        "3 as_completed raised ValueError, left d",
        "4 as_completed returned",
    ]
    assert ended(recording) == [
        "main 4",
        "b 2 'b'",
        "a 1 'a'",
        "d 4 'd'",
        "c 3 ValueError: c failed",
    ]


def test_retry_solution(recording):
    assert printed(recording) == ["15 ['b', 'c', 'd failed']"]
    assert waited(recording) == ["15 gather returned"]
    assert ended(recording) == ["main 15", "b 6 'b'", "c 3 'c'", "d 15 ValueError: d failed"]


def test_stop_solution(recording):
    assert {task.group for task in recording.tasks[1:]} == {0}
    assert labels(recording)[1:] == [
        "search('a', 1)",
        "search('b', 2, has_it=True)",
        "search('c', 3)",
        "search('d', 4)",
    ]
    assert printed(recording) == ["2 b has it", "2 all over"]
    assert waited(recording) == ["2 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == [
        "main 2",
        "a 1",
        "b 2 Enough",
        "search('c', 3) 2 cancelled",
        "search('d', 4) 2 cancelled",
    ]


def test_connection_solution(recording):
    assert printed(recording) == [
        "1 a says bye",
        "2 b says bye",
        "2 c says bye",
        "2 caught: b failed",
    ]
    assert waited(recording) == ["2 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == [
        "main 4.5",
        "a 1",
        "b 2 ValueError: b failed",
        "job('c', 3, …) 2 cancelled",
    ]


def test_leak_solution(recording):
    assert printed(recording) == ["1.5 nothing yet", "2 got x", "3.5 nothing yet", "4 got y"]
    assert waited(recording) == [
        "1.5 Queue.get raised CancelledError",
        "1.5 timeout raised TimeoutError",
        "2 Queue.get returned",
        "2 timeout returned",
        "3.5 Queue.get raised CancelledError",
        "3.5 timeout raised TimeoutError",
        "4 Queue.get returned",
        "4 timeout returned",
    ]
    assert ended(recording) == ["main 4", "shop(…) 4"]


def test_port_solution(recording):
    assert labels(recording)[1:] == ["job('a', 1)", "job('b', 2, fails=True)", "job('c', 3)"]
    assert printed(recording) == ["2.5 error: b failed", "2.5 error: c broke"]
    assert waited(recording) == ["2.5 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == [
        "main 4",
        "a 1",
        "b 2 ValueError: b failed",
        "c 2.5 ValueError: c broke",
    ]


def test_write_solution(recording):
    assert printed(recording) == [
        "2 ['b', 'a']",
        "5 ValueError('c failed')",
        "8.5 TimeoutError()",
        "9.5 ['a']",
    ]
    assert waited(recording) == [
        "1 as_completed returned, left b",
        "2 as_completed returned",
        "2 timeout returned",
        "5 as_completed raised ValueError, left d",
        "5 timeout raised ValueError",
        "8.5 as_completed raised CancelledError, left f e",
        "8.5 timeout raised TimeoutError",
        "9.5 as_completed returned",
        "9.5 timeout returned",
    ]
    assert ended(recording) == [
        "main 9.5",
        "b 2 'b'",
        "a 1 'a'",
        "d 6 'd'",
        "c 5 ValueError: c failed",
        "job('f') 8.5 cancelled",
        "job('e') 8.5 cancelled",
        "a 9.5 'a'",
    ]
