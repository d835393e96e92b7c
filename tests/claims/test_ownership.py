"""What snippets/ownership/ shows."""

from tests.claims.story import ended, printed


def test_dropped(recording):
    assert recording.printed == ["collected"]
    assert [(report.at, report.text) for report in recording.reports] == [
        (1, "Task was destroyed but it is pending!")
    ]
    assert ended(recording) == ["main 3", "job('a', …) 1 lost"]


def test_asleep(recording):
    assert printed(recording) == ["1 collected", "2 a done"]
    assert ended(recording) == ["main 3", "a 2"]


def test_held(recording):
    assert printed(recording) == ["1 collected", "1 a done"]
    assert ended(recording) == ["main 3", "a 1"]
