"""What snippets/gather/ shows."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "'a'")}
B = {"job('b', 2)": (2, "result", "'b'")}
C = {"job('c', 3)": (3, "result", "'c'")}
B_FAILS = {"job('b', 2, fails=True)": (2, "exception", "ValueError: b failed")}
A_SILENT = {"job('a', 1)": (1, "result", "None")}  # returns nothing
C_SILENT = {"job('c', 3)": (3, "result", "None")}


def main(ended):
    return {"main": (ended, "result", "None")}


def test_input_order(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (3, "c done"), (3, "['c', 'a', 'b']")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3) | C | A | B,
    }


def test_starts_at_once(recording):
    assert facts(recording) == {
        "printed": [
            (1, "a done"),
            (1.5, "a future: True"),
            (2, "b done"),
            (2, "['a', 'b']"),
        ],
        "calls": [("gather", 2, "returned", "", [])],
        "tasks": main(2) | A | B,
    }
    assert recording.call("gather").since == 1.5  # a was over before anyone awaited


def test_list_argument(recording):
    assert facts(recording) == {
        "printed": [(0, "unhashable type: 'list'"), (2, "['a', 'b']")],
        "calls": [("gather", 2, "returned", "", [])],
        "tasks": main(2) | A | B,
    }
    assert recording.names(range(3)) == ["main", "a", "b"]  # tasks before gather was called


def test_fails(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "caught: b failed"), (3, "c done")],
        "calls": [("gather", 2, "raised", "ValueError", ["c"])],
        "tasks": main(4) | A | B_FAILS | C,
    }


def test_main_ends(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "caught: b failed"), (2, "main ends"), (2, "c cancelled")],
        "calls": [("gather", 2, "raised", "ValueError", ["c"])],
        "tasks": main(2) | A_SILENT | B_FAILS | {"job('c', 3)": (2, "cancelled", "")},
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.via) == (2, "asyncio.run")


def test_first_in_time(recording):
    assert facts(recording) == {
        "printed": [(1, "caught: a failed"), (3, "c done")],
        "calls": [("gather", 1, "raised", "ValueError", ["c", "b"])],
        "tasks": main(4)
        | C_SILENT
        | B_FAILS
        | {"job('a', 1, fails=True)": (1, "exception", "ValueError: a failed")},
    }


def test_second_error(recording):
    seen = facts(recording)
    assert recording.printed == ["caught: a failed"]
    assert seen["printed"][0] == (1, "caught: a failed")
    assert seen["calls"] == [("gather", 1, "raised", "ValueError", ["b"])]
    assert seen["tasks"] == main(4) | {
        f"job('{name}', {ended})": (ended, "exception", f"ValueError: {name} failed")
        for name, ended in [("a", 1), ("b", 2), ("c", 3)]
    }
    # of the three errors, c's is reported, a's was caught, b's is nowhere
    (report,) = recording.reports
    assert (report.at, report.text) == (3, "Task exception was never retrieved")
    assert "ValueError: c failed" in recording.stderr and "b failed" not in recording.stderr


def test_return_exceptions(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "c done"), (3, "['a', ValueError('b failed'), 'c']")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(4) | A | B_FAILS | C,
    }


def test_sort_outcomes(recording):
    assert facts(recording) == {
        "printed": [
            (2, "good, by Exception: ['a', CancelledError('')]"),
            (2, "good, by BaseException: ['a']"),
        ],
        "calls": [("gather", 2, "returned", "", [])],
        "tasks": main(2) | A | B_FAILS | {"job('c', 3)": (1.5, "cancelled", "")},
    }


def test_partial_results(recording):
    assert facts(recording) == {
        "printed": [
            (2.5, "out of time"),
            (2.5, "['a', ValueError('b failed'), CancelledError('')]"),
        ],
        "calls": [
            ("gather", 2.5, "raised", "CancelledError", []),
            ("timeout", 2.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(2.5) | A | B_FAILS | {"job('c', 3)": (2.5, "cancelled", "")},
    }


def test_deadline_each(recording):
    assert facts(recording) == {
        "printed": [(3, "['a', TimeoutError(), 'c']")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3)
        | {
            "job('a', 1, 1.5)": (1, "result", "'a'"),
            "job('b', 2, 1.5)": (1.5, "exception", "TimeoutError"),
            "job('c', 3, 3.5)": (3, "result", "'c'"),
        },
    }


def test_cancel_others(recording):
    assert facts(recording) == {
        "printed": [(2.5, "c cleaned up"), (2.5, "caught: b failed")],
        "calls": [
            ("gather", 2, "raised", "ValueError", ["c"]),
            ("gather", 2.5, "returned", "", []),
        ],
        "tasks": main(2.5) | A_SILENT | B_FAILS | {"job('c', 3)": (2.5, "cancelled", "")},
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.by) == (2, recording.task("main").id)


def test_closed_connection(recording):
    assert facts(recording) == {
        "printed": [
            (1, "a uses the connection"),
            (2, "connection closed"),
            (2, "caught: b failed"),
            (3, "c uses the connection"),
        ],
        "calls": [("gather", 2, "raised", "ValueError", ["c"])],
        "tasks": main(4) | A_SILENT | B_FAILS | C_SILENT,
    }


def test_cancelled(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "out of time")],
        "calls": [
            ("gather", 1.5, "raised", "CancelledError", []),
            ("timeout", 1.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(3.5)
        | A_SILENT
        | {"job('b', 2)": (1.5, "cancelled", ""), "job('c', 3)": (1.5, "cancelled", "")},
    }


def test_cancelled_cleanup(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (2.5, "out of time"), (3.5, "b cleaned up")],
        "calls": [
            ("gather", 2.5, "raised", "CancelledError", ["b"]),
            ("timeout", 2.5, "raised", "TimeoutError", ["b"]),
        ],
        "tasks": main(4.5)
        | {"job('a', 1)": (2.5, "cancelled", ""), "job('b', 2)": (3.5, "cancelled", "")},
    }
    assert [cancel.at for name in "ab" for cancel in recording.task(name).cancels] == [1.5, 1.5]


def test_child_cancelled(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "main was asked to stop: 0 times"), (3, "c done")],
        "calls": [("gather", 1.5, "raised", "CancelledError", ["c"])],
        "tasks": main(3.5) | A_SILENT | C_SILENT | {"job('b', 2)": (1.5, "cancelled", "")},
    }
    assert recording.task("main").cancels == ()
