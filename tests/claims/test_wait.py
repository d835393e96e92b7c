"""What wait's programs claim: it raises nothing, cancels nobody, and gives two sets."""

from tests.claims.story import ended, printed, waited


def test_two_sets(recording):
    assert waited(recording) == ["3 wait returned"]
    assert printed(recording) == [
        "3 <class 'set'> 3",
        "3 <class 'set'> 0",
        "3 your own tasks: True",
        "3 'set' object is not subscriptable",
    ]
    assert ended(recording) == ["main 3", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_input_order(recording):
    assert waited(recording) == ["2.5 wait returned, left c", "3 gather returned"]
    assert recording.printed_at("['a', 'b']") == 2.5
    assert recording.printed_at("['c', 'a', 'b']") == 3  # and not in order of arrival
    assert ended(recording) == ["main 3", "c 3 'c'", "a 1 'a'", "b 2 'b'"]


def test_all_completed(recording):
    assert waited(recording) == ["3 wait returned"]  # once, and not when b fails
    assert printed(recording)[2:] == ["3 3 done, 0 pending", "3 b holds ValueError('b failed')"]
    assert ended(recording) == ["main 4", "a 1 'a'", "b 2 ValueError: b failed", "c 3 'c'"]
    assert not recording.reports


def test_first_completed(recording):
    assert waited(recording) == ["1 wait returned, left b c"]
    assert printed(recording) == ["1 a done", "1 1 done, 2 pending", "2 b done", "3 c done"]
    assert ended(recording) == ["main 4", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_several_at_once(recording):
    assert waited(recording) == ["1 wait returned, left c", "3 gather returned"]
    assert printed(recording) == ["1 2 done, 1 pending", "1 first in your own list: a"]
    assert ended(recording) == ["main 3", "a 1 'a'", "b 1 'b'", "c 3 'c'"]


def test_one_by_one(recording):
    assert waited(recording) == [
        "1 wait returned, left c b",
        "2 wait returned, left c",
        "3 wait returned",
    ]
    assert printed(recording) == ["1 got a", "2 got b", "3 got c"]
    assert ended(recording) == ["main 3", "c 3 'c'", "a 1 'a'", "b 2 'b'"]


def test_done_overwritten(recording):
    assert waited(recording) == ["1 wait returned, left b c", "3 wait returned"]
    assert printed(recording) == ["3 ['b', 'c']"]  # a returned 'a', which nobody saw
    assert ended(recording) == ["main 3", "a 1 'a'", "b 2 'b'", "c 3 'c'"]


def test_first_exception(recording):
    assert waited(recording) == ["2 wait returned, left c"]
    assert printed(recording)[1:3] == ["2 2 done, 1 pending", "2 b holds ValueError('b failed')"]
    assert printed(recording)[3:] == ["3 c done"]
    assert ended(recording) == ["main 4", "a 1", "b 2 ValueError: b failed", "c 3"]


def test_cancelled_does_not_count(recording):
    assert waited(recording) == ["3 wait returned"]  # not at 1.5
    assert printed(recording)[2:] == ["3 3 done, 0 pending", "3 b cancelled: True"]
    assert ended(recording) == ["main 3", "a 1", "job('b', 2) 1.5 cancelled", "c 3"]


def test_instant_jobs(recording):
    assert waited(recording) == ["0 wait returned"]
    assert printed(recording)[2:] == ["0 3 done, 0 pending", "0 b holds ValueError('b failed')"]
    assert ended(recording) == ["main 0", "a 0", "b 0 ValueError: b failed", "c 0"]


def test_timeout(recording):
    assert waited(recording) == ["2.5 wait returned, left c"]
    assert printed(recording)[2:] == ["2.5 2 done, 1 pending", "3 c done"]
    assert not recording.task("c").cancels
    assert ended(recording) == ["main 3.5", "a 1", "b 2", "c 3"]


def test_blocked(recording):
    assert waited(recording) == ["2 wait returned, left c", "5 gather returned"]  # not at 1.5
    assert [(block.start, block.end) for block in recording.blocked] == [(0, 2)]
    assert printed(recording) == ["2 b done", "2 1 done, 1 pending", "5 c done"]
    assert ended(recording) == ["main 5", "b 2", "c 5"]


def test_cancel_and_await(recording):
    assert waited(recording) == ["1.5 wait returned, left b c", "2.5 gather returned"]
    assert printed(recording) == [
        "1.5 over: [False, False]",
        "2.5 b cleaned up",
        "2.5 c cleaned up",
        "2.5 over: [True, True]",
    ]
    assert ended(recording) == [
        "main 2.5",
        "job('b', 2) 2.5 cancelled",
        "job('c', 3) 2.5 cancelled",
    ]


def test_cancel_in_turn(recording):
    assert waited(recording) == [
        "1.5 wait returned, left b c",
        "2.5 task raised CancelledError",
        "3.5 task raised CancelledError",
    ]
    assert [cancel.at for cancel in recording.task("c").cancels] == [2.5]  # when b is over
    assert printed(recording)[1::2] == ["2.5 over: True", "3.5 over: True"]
    assert ended(recording) == [
        "main 3.5",
        "job('b', 2) 2.5 cancelled",
        "job('c', 3) 3.5 cancelled",
    ]


def test_cancel_swallowed(recording):
    stopper = recording.tasks[2]
    assert [(cancel.at, cancel.by) for cancel in stopper.cancels] == [(2, 0)]
    assert (stopper.ended, stopper.outcome) == (2, "result")
    assert printed(recording) == ["2 whose was it?", "2 stop carries on", "2 cancelled: False"]
    assert ended(recording)[:2] == ["main 2", "job('c', 3) 2 cancelled"]


def test_errors(recording):
    assert waited(recording) == ["3 wait returned"]
    assert [(report.at, report.text) for report in recording.reports] == [
        (4, "Task exception was never retrieved")
    ]
    assert recording.printed_at("wait raised nothing") == 3
    assert recording.printed_at("b is freed") == 4
    assert printed(recording)[-2:] == ["4 ValueError: b failed", "4 b is freed"]
    assert ended(recording) == ["main 4", "a 1", "b 2 ValueError: b failed", "c 3"]


def test_errors_read(recording):
    assert waited(recording) == ["2.5 wait returned, left c", "2.5 wait returned"]
    assert printed(recording) == ["2.5 result: a", "2.5 failed: b failed", "2.5 cancelled"]
    assert ended(recording) == [
        "main 2.5",
        "a 1 'a'",
        "b 2 ValueError: b failed",
        "job('c', 3) 2.5 cancelled",
    ]
    assert not recording.reports


def test_errors_misread(recording):
    assert waited(recording) == ["2.5 wait returned, left c", "2.5 wait returned"]
    assert printed(recording) == ["2.5 b is fine", "2.5 c: CancelledError gets past"]
    assert ended(recording) == ["main 2.5", "b 2 NothingFound: b", "job('c', 3) 2.5 cancelled"]


def test_coroutines(recording):
    message = "Passing coroutines is forbidden, use tasks explicitly."
    assert waited(recording) == ["0 wait raised TypeError"]
    assert (recording.ending.error, recording.ending.message) == ("TypeError", message)
    assert len(recording.tasks) == 1  # no job has started
    assert any("coroutine 'job' was never awaited" in report.text for report in recording.reports)


def test_empty(recording):
    assert waited(recording)[-1] == "0 wait raised ValueError"
    assert printed(recording) == ["0 gather: []", "0 wait: Set of Tasks/Futures is empty."]
    assert ended(recording) == ["main 0"]


def test_waiter_cancelled(recording):
    assert waited(recording) == [
        "1.5 wait raised CancelledError, left b c",
        "1.5 timeout raised TimeoutError, left b c",
    ]
    assert printed(recording) == ["1 a done", "1.5 out of time", "2 b done", "3 c done"]
    assert ended(recording) == ["main 3.5", "a 1", "b 2", "c 3"]
