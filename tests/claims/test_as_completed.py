"""What as_completed's programs claim: results as they arrive, and nobody is cancelled."""

from tests.claims.facts import release
from tests.claims.story import ended, printed, waited


def test_order(recording):
    assert waited(recording) == [
        "1 as_completed returned, left c b",
        "2 as_completed returned, left c",
        "3 as_completed returned",
    ]
    assert printed(recording) == ["1 got a", "2 got b", "3 got c"]
    assert ended(recording) == ["main 3", "c 3 'c'", "a 1 'a'", "b 2 'b'"]


def test_errors(recording):
    assert waited(recording) == [
        "1 as_completed returned, left b c",
        "2 as_completed raised ValueError, left c",
        "3 as_completed returned",
    ]
    assert printed(recording) == ["1 got a", "2 caught: b failed", "3 got c"]
    assert ended(recording) == ["main 4", "a 1 'a'", "b 2 ValueError: b failed", "c 3 'c'"]


def test_cancelled_child(recording):
    assert waited(recording) == [
        "1 as_completed returned, left b c",
        "1.5 as_completed raised CancelledError, left c",
    ]
    assert recording.printed_at("CancelledError left the loop") == 1.5
    assert recording.printed == ["a done", "got a", "CancelledError left the loop", "c done"]
    assert not recording.task("main").cancels  # nobody asked main to stop
    assert ended(recording) == ["main 3.5", "a 1 'a'", "job('b', 2) 1.5 cancelled", "c 3 'c'"]


def test_which_task(recording):
    assert waited(recording) == [
        "1 as_completed returned, left c b",
        "2 as_completed returned, left c",
        "3 as_completed returned",
    ]
    assert recording.printed[::2] == ["one of yours: False"] * 3
    assert printed(recording)[1::2] == ["1 a gave 10", "2 b gave 20", "3 c gave 30"]
    assert ended(recording) == ["main 3", "c 3 ('c', 30)", "a 1 ('a', 10)", "b 2 ('b', 20)"]


def test_leave_early(recording):
    assert waited(recording) == ["1 as_completed returned, left b c"]
    assert printed(recording) == ["1 a done", "1 the first: a", "2 b done", "3 c done"]
    assert ended(recording) == ["main 4", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_timeout(recording):
    assert waited(recording) == [
        "1 as_completed returned, left b c",
        "2 as_completed returned, left c",
        "2.5 as_completed raised TimeoutError, left c",
    ]
    assert recording.printed_at("out of time") == 2.5
    assert recording.printed_at("c done") == 3
    assert not recording.task("c").cancels
    assert ended(recording) == ["main 3.5", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_already_finished(recording):
    assert waited(recording) == [
        "2.5 as_completed returned, left c",
        "2.5 as_completed returned, left c",
        "3 as_completed returned",
    ]
    assert printed(recording) == ["2.5 at once: ['a', 'b']", "3 later: c"]
    assert ended(recording) == ["main 3", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_callbacks(recording):
    assert printed(recording) == ["3 after the wait loop: 6", "6 after as_completed: 9"]
    assert waited(recording) == [
        "1 wait returned, left job(2) job(3)",
        "2 wait returned, left job(3)",
        "3 wait returned",
        "4 as_completed returned, left job(2) job(3)",
        "5 as_completed returned, left job(3)",
        "6 as_completed returned",
    ]
    assert [task.ended for task in recording.tasks] == [6, 1, 2, 3, 4, 5, 6]


def test_timed_out_step(recording):
    """Since 3.14.9 and 3.15.1; before, each step that was given up took a result with it."""
    ran = release(recording)
    old = ran < (3, 14, 9) or (3, 15) <= ran < (3, 15, 1)
    lines = [
        "0.75 nothing yet",
        "1 a",
        "1.75 nothing yet",
        "2 b",
        "2.75 nothing yet",
        "3 c",
        "3 the loop has ended",
    ]
    assert printed(recording) == ([*lines[:3], "1.75 the loop has ended"] if old else lines)
    tried = [line.split()[0] for line in lines if "loop" not in line and not (old and line > "2")]
    assert [line.split()[:2] for line in waited(recording)] == [
        *[[at, "wait_for"] for at in tried],
        ["3", "wait"],
    ]
    assert ended(recording)[:4] == ["main 3", "a 1 'a'", "b 2 'b'", "c 3 'c'"]
