"""What the solutions of the exercises on waiting show: all, one fails, one is slow."""

from tests.claims.story import ended, printed, waited
from timeline.transcript import labels


def test_split_solution(recording):
    assert waited(recording) == ["4 gather returned"]
    assert printed(recording) == [
        "4 results: ['a', 'c']",
        "4 error: ValueError('b failed')",
        "4 error: ValueError('d failed')",
        "4 error: CancelledError('')",
    ]
    assert ended(recording) == [
        "main 4",
        "a 1 'a'",
        "b 2 ValueError: b failed",
        "c 3 'c'",
        "d 4 ValueError: d failed",
        "job('e', 5) 2.5 cancelled",
    ]


def test_arrivals_solution(recording):
    together = ["2 #2: d", "2 #3: g", "2 #4: c", "2 #5: f"]
    assert printed(recording) == ["1 #1: b", *together, "3 #6: e", "4 #7: a"]
    assert waited(recording) == [
        "1 wait returned, left e d g c f a",
        "2 wait returned, left e a",  # one round brings four
        "3 wait returned, left a",
        "4 wait returned",
    ]
    four = [f"{name} 2 {name!r}" for name in "dgcf"]
    assert ended(recording) == ["main 4", "e 3 'e'", "b 1 'b'", *four, "a 4 'a'"]


def test_deadline_solution(recording):
    assert waited(recording) == ["2.5 wait returned, left c d e", "2.5 gather returned"]
    assert printed(recording) == ["2.5 2 done, 3 pending", "2.5 [True, True, True]"]
    assert ended(recording) == [
        "main 2.5",
        "a 1 'a'",
        "b 2 'b'",
        "job('c', 3) 2.5 cancelled",
        "job('d', 4) 2.5 cancelled",
        "job('e', 5) 2.5 cancelled",
    ]


def test_deadline_tie(recording):
    assert waited(recording) == [
        "3 wait returned, left c d e",
        "5 gather returned",
        "8 wait returned, left d e",  # 3 s after 5 s: c made it
        "10 gather returned",
    ]
    assert printed(recording) == [
        "5 just created: 2 done, 3 pending",
        "10 started: 3 done, 2 pending",
    ]
    assert [task.ended for task in recording.tasks] == [10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]


def test_deadline_floats(recording):
    assert recording.printed == ["0.1 * 3 > 0.3: True", "later by the clock: False"]


def test_together_solution(recording):
    assert printed(recording) == ["1 a done", "2 b done", "2 ['a', 'b']"]
    assert waited(recording) == ["1 task returned", "2 task returned"]
    assert ended(recording) == ["main 2", "a 1 'a'", "b 2 'b'"]


def test_predict_solution(recording):
    assert printed(recording) == [
        "0 1.0 a done",
        "0 4.5 c cleaned up",
        "0 4.5 too late",
        "1 a done",
        "4.5 c cleaned up",
        "4.5 too late",
    ]
    assert waited(recording) == [
        "4.5 gather raised CancelledError",
        "4.5 timeout raised TimeoutError",
    ]
    assert ended(recording) == ["main 4.5", "a 1", "job('c', 3) 4.5 cancelled"]


def test_order_solution(recording):
    assert printed(recording) == ["2 b", "2 a", "4 d", "4 c"]
    assert waited(recording) == ["2 task returned", "4 task returned"]
    assert ended(recording) == ["main 4", "b 2 'b'", "a 1 'a'", "d 4 'd'", "c 3 'c'"]


def test_success_solution(recording):
    assert printed(recording) == ["2 b", "4 None"]
    assert waited(recording) == [
        "1 as_completed raised ValueError, left b c",
        "2 as_completed returned, left c",
        "2 wait returned",
        "3 as_completed raised ValueError, left b",
        "4 as_completed raised ValueError",
        "4 wait returned",
    ]
    assert ended(recording) == [
        "main 4",
        "a 1 ValueError: a failed",
        "b 2 'b'",
        "job('c', 3) 2 cancelled",
        "a 3 ValueError: a failed",
        "b 4 ValueError: b failed",
    ]


def test_unwrap_solution(recording):
    assert labels(recording)[1:] == ["job('b', 2, fails=True)", "job('c', 3)"]
    assert printed(recording) == ["2 caught: b failed"]
    assert waited(recording) == ["2 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == ["main 4.5", "b 2 ValueError: b failed", "job('c', 3) 2 cancelled"]


def test_spare_solution(recording):
    assert {task.group for task in recording.tasks[1:]} == {0}
    assert labels(recording)[1:] == [
        "spared('a', 1)",
        "spared('b', 2, error=ConnectionError: b lost)",
        "spared('c', 3, error=ValueError: c bug)",
        "spared('d', 4)",
    ]
    assert printed(recording) == ["1 a done", "2 spared: b lost", "3 stopped: c bug"]
    assert waited(recording) == ["3 TaskGroup raised ExceptionGroup"]
    assert ended(recording) == [
        "main 3",
        "a 1",
        "b 2",
        "c 3 ValueError: c bug",
        "spared('d', 4) 3 cancelled",
    ]


def test_each_solution(recording):
    assert labels(recording)[1:] == ["in_time('d', 4)", "in_time('b', 2)", "in_time('c', 3)"]
    assert printed(recording) == ["2.5 d too late", "3 b done", "4.5 c too late"]
    assert waited(recording) == ["4.5 TaskGroup returned"]
    assert ended(recording) == ["main 4.5", "d 2.5", "b 3", "c 4.5"]


def test_shared_solution(recording):
    assert printed(recording) == ["2 ['a', 'b']", "5.5 ['c']"]
    assert waited(recording) == [
        "2 wait returned",
        "5.5 wait returned, left d",
        "5.5 gather returned",
    ]
    assert ended(recording) == [
        "main 5.5",
        "a 1 'a'",
        "b 2 'b'",
        "c 5 'c'",
        "job('d', 4) 5.5 cancelled",
    ]


def test_behind_solution(recording):
    assert printed(recording) == ["2 b cleaned up", "2.5 c cleaned up", "2.5 nobody is left"]
    assert waited(recording) == [
        "1.5 wait raised CancelledError, left b c",
        "2.5 wait returned",
        "2.5 timeout raised TimeoutError",
    ]
    assert ended(recording) == ["main 8.5", "job('b', 2) 2 cancelled", "job('c', 4) 2.5 cancelled"]
