"""What snippets/servers/ shows, on the real clock: no times, but the order of things."""

from tests.claims.untimed import untimed

MAIN = {"main": "result None"}


def test_fetch_all(recording):
    assert untimed(recording) == {
        "printed": [
            "a: a arrived",
            "b: b arrived",
            "c: c arrived",
            "main: ['page c', 'page a', 'page b']",
        ],
        "calls": ["TaskGroup returned"],
        "tasks": MAIN | {name: f"result 'page {name}'" for name in "cab"},
    }


def test_connector_closed(recording):
    assert untimed(recording) == {
        "printed": ["a: page a", "main: caught: b failed", "c: c: Connector is closed."],
        "calls": ["gather raised ValueError, left c"],
        "tasks": MAIN
        | {
            "a": "result None",
            "b": "exception ValueError: b failed",
            "c": "exception ClientConnectionError: Connector is closed.",
        },
    }
    assert recording.reports == ()  # nobody but c itself says so


def test_group_in_session(recording):
    assert untimed(recording) == {
        "printed": ["a: page a", "main: caught: b failed"],
        "calls": ["TaskGroup raised ExceptionGroup"],
        "tasks": {
            "main": "result None, asked by TaskGroup because of b",
            "a": "result None",
            "b": "exception ValueError: b failed",
            "c": "cancelled, asked by TaskGroup because of b",
        },
    }


def test_first_response(recording):
    assert untimed(recording) == {
        "printed": ["a: a arrived", "main: page a"],
        "calls": ["wait returned, left c b", "gather returned"],
        "tasks": MAIN
        | {"a": "result 'page a'"}
        | dict.fromkeys("cb", "cancelled, asked by the program because of main"),
    }


def test_deadline(recording):
    assert untimed(recording) == {
        "printed": ["a: a arrived", "b: b arrived", "main: ['page a', 'page b']"],
        "calls": ["wait returned, left c", "gather returned"],
        "tasks": MAIN
        | {
            "c": "cancelled, asked by the program because of main",
            "a": "result 'page a'",
            "b": "result 'page b'",
        },
    }
    assert recording.call("wait").at >= 1


def test_errors(recording):
    assert untimed(recording) == {
        "printed": [
            "a: a arrived",
            "c: c arrived",
            "main: good: page a",
            "main: failed: ValueError('b failed')",
            "main: good: page c",
        ],
        "calls": ["gather returned"],
        "tasks": MAIN
        | {
            "a": "result 'page a'",
            "b": "exception ValueError: b failed",
            "c": "result 'page c'",
        },
    }
