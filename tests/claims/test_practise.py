"""What the solutions of the exercises show."""

from tests.claims.story import ended, printed, waited


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
    assert printed(recording) == ["1 #1: b", "2 #2: d", "2 #3: c", "3 #4: e", "4 #5: a"]
    assert waited(recording) == [
        "1 wait returned, left e d c a",
        "2 wait returned, left e a",  # one round brings d and c
        "3 wait returned, left a",
        "4 wait returned",
    ]
    assert ended(recording) == ["main 4", "e 3 'e'", "b 1 'b'", "d 2 'd'", "c 2 'c'", "a 4 'a'"]


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
