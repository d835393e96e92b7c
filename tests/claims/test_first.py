"""What snippets/first/ shows: to finish is not to succeed."""

from tests.claims.facts import facts

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
