"""What snippets/first/ shows: to finish is not to succeed."""

from tests.claims.facts import facts
from tests.claims.story import asked

MAIN_1 = {"main": (1, "result", "None")}
B_FAILS = {"job('b', 2, fails=True)": (2, "exception", "ValueError: b failed")}


def test_fails(recording):
    assert facts(recording) == {
        "printed": [(2, "first: ValueError('b failed')"), (3, "a second later: c")],
        "calls": [("wait", 2, "returned", "", ["c"]), ("task", 3, "returned", "", [])],
        "tasks": {"main": (3, "result", "None")} | B_FAILS | {"job('c', 3)": (3, "result", "'c'")},
    }


def test_tie(recording):
    assert facts(recording) == {
        "printed": [(1, "ended: 2, succeeded: 1"), (1, "first: b")],
        "calls": [("wait", 1, "returned", "", ["c"]), ("gather", 1, "returned", "", [])],
        "tasks": MAIN_1
        | {
            "job('a', 1, fails=True)": (1, "exception", "ValueError: a failed"),
            "job('b', 1)": (1, "result", "'b'"),
            "job('c', 3)": (1, "cancelled", ""),
        },
    }


def test_all_fail(recording):
    assert facts(recording) == {
        "printed": [(2, "no success: [ValueError('a failed'), ValueError('b failed')]")],
        "calls": [
            ("as_completed", 1, "raised", "ValueError", ["b"]),
            ("as_completed", 2, "raised", "ValueError", []),
        ],
        "tasks": {"main": (2, "result", "None")}
        | {"job('a', 1, fails=True)": (1, "exception", "ValueError: a failed")}
        | B_FAILS,
    }


def test_response_cancel(recording):
    assert facts(recording) == {
        "printed": [(1, "first: a")],
        "calls": [
            ("as_completed", 1, "returned", "", ["b", "c"]),
            ("TaskGroup", 1, "returned", "", []),
        ],
        "tasks": MAIN_1
        | {
            "job('a', 1)": (1, "result", "'a'"),
            "job('b', 2, fails=True)": (1, "cancelled", ""),
            "job('c', 3)": (1, "cancelled", ""),
        },
    }
    assert asked(recording) == [f"{name} 1 TaskGroup.cancel" for name in ("main", "b", "c")]


def test_success_cancel(recording):
    """`c` has stored its value by then, so it may lose it."""
    assert facts(recording) == {
        "printed": [(3, "first success: c")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": {
            "main": (3, "result", "None"),
            "race('b', 2, …, [], fails=True)": (2, "result", "None"),
            "race('c', 3, …, [])": (3, "cancelled", ""),
            "race('d', 4, …, [])": (3, "cancelled", ""),
        },
    }
    assert asked(recording) == [f"{name} 3 TaskGroup.cancel" for name in ("main", "c", "d")]


def test_tie_cancel(recording):
    assert facts(recording) == {
        "printed": [(2, "won: ['a']")],
        "calls": [("TaskGroup", 2, "returned", "", [])],
        "tasks": {
            "main": (2, "result", "None"),
            "race('a', 2, …, [])": (2, "cancelled", ""),
            "race('b', 2, …, [])": (2, "cancelled", ""),
            "race('c', 3, …, [])": (2, "cancelled", ""),
        },
    }
    assert recording.names(recording.call("TaskGroup").tasks) == ["a", "b", "c"]
