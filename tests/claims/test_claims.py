"""What snippets/claims/ shows."""

from tests.claims.story import ended, printed, waited


def test_one_thread(recording):
    assert printed(recording) == ["1 a done", "2 b done", "3 c done", "3 threads: 1"]
    assert waited(recording) == ["3 gather returned"]
    assert [(stop.start, stop.end) for stop in recording.blocked] == [(0, 1), (1, 2), (2, 3)]
    assert ended(recording) == ["main 3", "a 1", "b 2", "c 3"]


def test_cancel_too_late(recording):
    assert printed(recording) == ["2 cancelled: False", "3 c done"]
    assert waited(recording) == ["2 gather raised ValueError, left c"]
    assert ended(recording) == ["main 4", "b 2 ValueError: b failed", "c 3"]


def test_cancelled_all_the_same(recording):
    assert printed(recording) == ["1.5 cancelled: True"]
    assert waited(recording) == ["1.5 wait returned"]
    assert ended(recording) == [
        "main 1.5",
        "collect() 1.5 cancelled",
        "job('b', 2) 1.5 cancelled",
        "job('c', 3) 1.5 cancelled",
    ]
    main, collect, *jobs = recording.tasks
    gather = collect.waits[0]
    assert (gather.what, gather.until, gather.on) == ("gather", 1.5, (jobs[0].id, jobs[1].id))


def test_system_exit(recording):
    assert (recording.ending.error, recording.end, recording.ending.status) == ("SystemExit", 2, 1)
    assert printed(recording) == ["1 a done", "2 b ends the program"]
    assert ended(recording) == [
        "main 2 cancelled",
        "a 1",
        "b 2 SystemExit: b ends the program",
        "job('c', 3) 2 cancelled",
    ]
