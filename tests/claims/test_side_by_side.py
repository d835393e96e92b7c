"""What snippets/side-by-side/ shows: nothing is left over when main goes on."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "'a'")}
B = {"job('b', 2)": (2, "result", "'b'")}
C = {"job('c', 3)": (3, "result", "'c'")}
B_FAILS = {"job('b', 2, fails=True)": (2, "exception", "ValueError: b failed")}


def main(ended):
    return {"main": (ended, "result", "None")}


def cancelled(label, at):
    return {label: (at, "cancelled", "")}


def gathered(at):
    """All that was cancelled has ended."""
    return ("gather", at, "returned", "", [])


def cancelled_by_group(recording):
    """Whom the group cancelled; what asyncio.run cancels at the end is none of these."""
    return [task.short for task in recording.tasks if "TaskGroup" in {c.via for c in task.cancels}]


def test_all_gather(recording):
    assert facts(recording) == {
        "printed": [(3, "['c', 'b', 'a']")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3) | C | B | A,
    }


def test_all_taskgroup(recording):
    assert facts(recording) == {
        "printed": [(3, "['c', 'b', 'a']")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3) | C | B | A,
    }


def test_all_wait(recording):
    assert facts(recording) == {
        "printed": [(3, "3 done, 0 pending"), (3, "['c', 'b', 'a']")],
        "calls": [("wait", 3, "returned", "", [])],
        "tasks": main(3) | C | B | A,
    }


def test_all_as_completed(recording):
    assert facts(recording) == {
        "printed": [(1, "a"), (2, "b"), (3, "c")],
        "calls": [
            ("as_completed", 1, "returned", "", ["c", "b"]),
            ("as_completed", 2, "returned", "", ["c"]),
            ("as_completed", 3, "returned", "", []),
        ],
        "tasks": main(3) | C | B | A,
    }


def test_connection_taskgroup(recording):
    assert facts(recording) == {
        "printed": [
            (1, "a uses the connection"),
            (2, "connection closed"),  # and c does not use it any more
            (2, "caught: b failed"),
        ],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": main(2)
        | {"job('a', 1)": (1, "result", "None")}
        | B_FAILS
        | cancelled("job('c', 3)", 2),
    }
    assert cancelled_by_group(recording) == ["main", "c"]


def test_first_response_wait(recording):
    assert facts(recording) == {
        "printed": [(1, "first: a")],
        "calls": [("wait", 1, "returned", "", ["b", "c"]), gathered(1)],
        "tasks": main(1)
        | A
        | cancelled("job('b', 2, fails=True)", 1)
        | cancelled("job('c', 3)", 1),
    }


def test_first_response_as_completed(recording):
    assert facts(recording) == {
        "printed": [(1, "first: a")],
        "calls": [("as_completed", 1, "returned", "", ["b", "c"]), gathered(1)],
        "tasks": main(1)
        | A
        | cancelled("job('b', 2, fails=True)", 1)
        | cancelled("job('c', 3)", 1),
    }


def test_first_response_gather(recording):
    assert facts(recording) == {
        "printed": [(2, "too late for a: b failed")],
        "calls": [("gather", 2, "raised", "ValueError", ["c"]), gathered(2)],
        "tasks": main(2) | A | B_FAILS | cancelled("job('c', 3)", 2),
    }


def test_first_response_taskgroup(recording):
    assert facts(recording) == {
        "printed": [(1, "first: a")],
        "calls": [("TaskGroup", 1, "raised", "ExceptionGroup", [])],
        "tasks": main(1)
        | {"race('a', 1)": (1, "exception", "Won: a")}
        | cancelled("race('b', 2, fails=True)", 1)
        | cancelled("race('c', 3)", 1),
    }
    assert cancelled_by_group(recording) == ["main", "b", "c"]


def test_first_success_wait(recording):
    assert facts(recording) == {
        "printed": [(3, "first success: c")],
        "calls": [
            ("wait", 2, "returned", "", ["c", "d"]),
            ("wait", 3, "returned", "", ["d"]),
            gathered(3),
        ],
        "tasks": main(3) | B_FAILS | C | cancelled("job('d', 4)", 3),
    }


def test_first_success_as_completed(recording):
    assert facts(recording) == {
        "printed": [(2, "passed over: b failed"), (3, "first success: c")],
        "calls": [
            ("as_completed", 2, "raised", "ValueError", ["c", "d"]),
            ("as_completed", 3, "returned", "", ["d"]),
            gathered(3),
        ],
        "tasks": main(3) | B_FAILS | C | cancelled("job('d', 4)", 3),
    }


def test_first_success_gather(recording):
    assert facts(recording) == {
        "printed": [(4, "first in the list: d")],  # c was there at 3
        "calls": [("gather", 4, "returned", "", [])],
        "tasks": main(4) | {"job('d', 4)": (4, "result", "'d'")} | C | B_FAILS,
    }


def test_first_success_taskgroup(recording):
    assert facts(recording) == {
        "printed": [(3, "first success: c")],
        "calls": [("TaskGroup", 3, "raised", "ExceptionGroup", [])],
        "tasks": main(3)
        | {"race('b', 2, fails=True)": (2, "result", "None")}  # its failure stays inside
        | {"race('c', 3)": (3, "exception", "Won: c")}
        | cancelled("race('d', 4)", 3),
    }
    assert cancelled_by_group(recording) == ["main", "d"]


def test_deadline_wait(recording):
    assert facts(recording) == {
        "printed": [(2.5, "['b', 'a']")],
        "calls": [("wait", 2.5, "returned", "", ["c"]), gathered(2.5)],
        "tasks": main(2.5) | cancelled("job('c', 3)", 2.5) | B | A,
    }


def test_deadline_gather(recording):
    assert facts(recording) == {
        "printed": [(2.5, "deadline"), (2.5, "['b', 'a']")],
        "calls": [
            ("gather", 2.5, "raised", "CancelledError", []),
            ("timeout", 2.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(2.5) | cancelled("job('c', 3)", 2.5) | B | A,
    }


def test_deadline_as_completed(recording):
    assert facts(recording) == {
        "printed": [(2.5, "deadline"), (2.5, "['a', 'b']")],
        "calls": [
            ("as_completed", 1, "returned", "", ["c", "b"]),
            ("as_completed", 2, "returned", "", ["c"]),
            ("as_completed", 2.5, "raised", "TimeoutError", ["c"]),
            gathered(2.5),
        ],
        "tasks": main(2.5) | cancelled("job('c', 3)", 2.5) | B | A,
    }


def test_deadline_taskgroup(recording):
    assert facts(recording) == {
        "printed": [(2.5, "deadline"), (2.5, "['b', 'a']")],
        "calls": [
            ("TaskGroup", 2.5, "raised", "CancelledError", []),
            ("timeout", 2.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(2.5) | cancelled("job('c', 3)", 2.5) | B | A,
    }


def test_errors_gather(recording):
    assert facts(recording) == {
        "printed": [(2, "good ['a'], bad [ValueError('b failed'), CancelledError('')]")],
        "calls": [("gather", 2, "returned", "", [])],
        "tasks": main(2) | A | B_FAILS | cancelled("job('c', 3)", 1.5),
    }
    assert recording.names(range(4)) == ["main", "a", "b", "c"]  # tasks of main's own


def test_errors_wait(recording):
    assert facts(recording) == {
        "printed": [(2, "good ['a'], bad [ValueError('b failed'), 'cancelled']")],
        "calls": [("wait", 2, "returned", "", [])],
        "tasks": main(2) | A | B_FAILS | cancelled("job('c', 3)", 1.5),
    }


def test_errors_as_completed(recording):
    assert facts(recording) == {
        "printed": [
            (1, "good: a"),
            (1.5, "bad: CancelledError()"),
            (2, "bad: ValueError('b failed')"),
        ],
        "calls": [
            ("as_completed", 1, "returned", "", ["b", "c"]),
            ("as_completed", 1.5, "raised", "CancelledError", ["b"]),
            ("as_completed", 2, "raised", "ValueError", []),
        ],
        "tasks": main(2) | A | B_FAILS | cancelled("job('c', 3)", 1.5),
    }


def test_errors_taskgroup(recording):
    assert facts(recording) == {
        "printed": [
            (2, "('good', 'a')"),
            (2, "('bad', ValueError('b failed'))"),
            (2, "cancelled"),
        ],
        "calls": [("TaskGroup", 2, "returned", "", [])],
        "tasks": main(2)
        | {"outcome('a', 1)": (1, "result", "('good', 'a')")}
        | {"outcome('b', 2, fails=True)": (2, "result", "('bad', ValueError: b failed)")}
        | cancelled("outcome('c', 3)", 1.5),
    }
