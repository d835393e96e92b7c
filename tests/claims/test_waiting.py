"""What snippets/waiting/ shows."""

from tests.claims.story import asked, ended, printed, waited


def test_await_ready(recording):
    assert printed(recording) == ["0 ready", "0 a has not started yet", "0 a starts", "1 a done"]
    assert waited(recording) == ["1 task returned"]
    assert ended(recording) == ["main 1", "a 1"]


def test_one_clock(recording):
    assert printed(recording) == ["1 a slept 1.0 s", "2 b slept 2.0 s", "3 c slept 3.0 s"]
    assert waited(recording) == ["3 gather returned"]
    assert ended(recording) == ["main 3", "a 1", "b 2", "c 3"]


def test_states(recording):
    assert printed(recording) == [
        "1.5 done: [True, False, False]",
        "2 done: [True, True, True]",
        "2 cancelled: [False, False, True]",
    ]
    assert waited(recording) == ["2 gather returned"]
    assert asked(recording) == ["c 1.5 main"]
    assert ended(recording) == [
        "main 2",
        "a 1 'a'",
        "b 2 ValueError: b failed",
        "job('c', 3) 1.5 cancelled",
    ]


def test_woken(recording):
    assert printed(recording) == ["1 a has set it", "1 b got the order"]
    assert waited(recording) == ["3 gather returned"]
    assert ended(recording) == ["main 3", "a 1", "b 3"]
    on_order, asleep = recording.task("b").waits
    assert (on_order.what, on_order.until, on_order.woken_by) == (
        "future",
        1,
        recording.task("a").id,
    )
    assert (asleep.what, asleep.until, asleep.woken_by) == ("sleep", 3, None)
