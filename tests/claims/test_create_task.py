"""What snippets/create_task/ shows."""

from tests.claims.story import ended, printed, waited


def test_context(recording):
    assert printed(recording) == [
        "1 a sees Ann",
        "1 main sees Bob",
        "3 b sees Bob",
        "3 main sees b",
    ]
    assert waited(recording) == ["1 task returned"]
    assert ended(recording) == ["main 3", "a 1"]


def test_error(recording):
    assert printed(recording) == ["3 main knows nothing yet", "3 caught: b failed"]
    assert ended(recording) == ["main 3", "b 2 ValueError: b failed"]


def test_named(recording):
    assert printed(recording) == ["1 Task-2", "2 b"]
    assert waited(recording) == ["2 gather returned"]
    assert ended(recording) == ["main 2", "a 1", "b 2"]


def test_starts(recording):
    assert printed(recording) == ["0 main goes on", "0 b starts", "1 main awaits b", "2 b"]
    assert waited(recording) == ["2 task returned"]
    assert ended(recording) == ["main 2", "b 2 'b'"]
