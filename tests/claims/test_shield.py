"""What snippets/shield/ shows."""

from tests.claims.story import asked, ended, printed, waited


def test_direct(recording):
    assert printed(recording) == ["1.5 b was cancelled: True"]
    assert waited(recording) == ["1.5 shield raised CancelledError"]
    assert asked(recording) == ["b 1.5"]
    assert ended(recording) == ["main 1.5", "job('b', 2) 1.5 cancelled"]


def test_dropped(recording):
    assert recording.printed == ["out of time"]
    assert [(report.at, report.text) for report in recording.reports] == [
        (1.5, "Task was destroyed but it is pending!")
    ]
    assert waited(recording) == [
        "1.5 shield raised CancelledError, left b",
        "1.5 timeout raised TimeoutError, left b",
    ]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 2.5", "job('b') 1.5 lost"]


def test_keeps(recording):
    assert printed(recording) == ["1.5 out of time", "2 b done"]
    assert waited(recording) == [
        "1.5 shield raised CancelledError, left b",
        "1.5 timeout raised TimeoutError, left b",
    ]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 3.5", "b 2 'b'"]


def test_late_error(recording):
    assert recording.printed == ["out of time"]
    [report] = recording.reports
    assert (report.at, report.text) in [
        (2, "Task exception was never retrieved"),
        (2, "ValueError exception in shielded future"),  # 3.14.0 to 3.14.8, 3.15.0
    ]
    assert "ValueError: b failed" in recording.stderr
    assert waited(recording) == [
        "1.5 shield raised CancelledError, left b",
        "1.5 timeout raised TimeoutError, left b",
    ]
    assert asked(recording) == ["main 1.5 timeout"]
    assert ended(recording) == ["main 3.5", "b 2 ValueError: b failed"]


def test_main_ends(recording):
    assert printed(recording) == ["1.5 out of time", "1.5 main ends", "1.5 b cancelled"]
    assert waited(recording) == [
        "1.5 shield raised CancelledError, left b",
        "1.5 timeout raised TimeoutError, left b",
    ]
    assert asked(recording) == ["main 1.5 timeout", "b 1.5 asyncio.run"]
    assert ended(recording) == ["main 1.5", "job('b', 2) 1.5 cancelled"]


def test_without(recording):
    assert printed(recording) == ["1.5 out of time"]
    assert waited(recording) == [
        "1.5 task raised CancelledError",
        "1.5 timeout raised TimeoutError",
    ]
    assert asked(recording) == ["main 1.5 timeout", "b 1.5 timeout"]
    assert ended(recording) == ["main 3.5", "job('b', 2) 1.5 cancelled"]


def test_result(recording):
    assert printed(recording) == ["1 a", "2 caught: b failed"]
    assert waited(recording) == ["1 shield returned", "2 shield raised ValueError"]
    assert ended(recording) == ["main 2", "a 1 'a'", "b 2 ValueError: b failed"]
