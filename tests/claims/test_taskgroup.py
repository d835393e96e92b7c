"""What snippets/taskgroup/ shows."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "None")}
B_FAILS = {"job('b', 2, fails=True)": (2, "exception", "ValueError: b failed")}
C_STOPPED = {"job('c', 3)": (2, "cancelled", "")}


def main(ended):
    return {"main": (ended, "result", "None")}


def cancelled_at(recording, name):
    return [cancel.at for cancel in recording.task(name).cancels]


def owned(recording):
    return recording.names(task.id for task in recording.tasks if task.group == 0)


def test_results(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (3, "c done"), (3, "['c', 'a', 'b']")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3)
        | {
            "job('c', 3)": (3, "result", "'c'"),
            "job('a', 1)": (1, "result", "'a'"),
            "job('b', 2)": (2, "result", "'b'"),
        },
    }
    assert owned(recording) == ["c", "a", "b"]


def test_grows(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "b done"), (3, "all done")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3)
        | {
            "job('a', 1, add=…)": (1, "result", "None"),
            "job('b', 2)": (3, "result", "None"),
        },
    }
    a, b = recording.task("a"), recording.task("b")
    assert (b.created, b.parent, b.group) == (1, a.id, a.group)


def test_fails(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "caught: (ValueError('b failed'),)")],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": main(4) | {"job('a', 1)": (1, "result", "'a'")} | B_FAILS | C_STOPPED,
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.by, cancel.via) == (2, recording.task("b").id, "TaskGroup")


def test_except_misses(recording):
    seen = facts(recording)
    assert recording.printed == ["a done"]  # and no "caught"
    assert seen["printed"][0] == (1, "a done")
    assert seen["calls"] == [("TaskGroup", 2, "raised", "ExceptionGroup", [])]
    assert seen["tasks"] == {
        "main": (2, "exception", "ExceptionGroup: ValueError"),
        **A,
        **B_FAILS,
        **C_STOPPED,
    }
    ending = recording.ending
    assert (ending.at, ending.how, ending.error) == (2, "raised", "ExceptionGroup")
    assert ending.message == "unhandled errors in a TaskGroup (1 sub-exception)"
    assert "ValueError: b failed" in recording.stderr
    assert owned(recording) == ["a", "b", "c"]


def test_cleanup(recording):
    assert facts(recording) == {
        "printed": [(2.5, "c cleaned up"), (2.5, "caught: (ValueError('b failed'),)")],
        "calls": [("TaskGroup", 2.5, "raised", "ExceptionGroup", [])],
        "tasks": main(2.5) | A | B_FAILS | {"job('c', 3)": (2.5, "cancelled", "")},
    }
    assert cancelled_at(recording, "c") == [2]


def test_all_errors(recording):
    assert facts(recording) == {
        "printed": [
            (2, "ValueError: (ValueError('b failed'),)"),
            (2, "OSError: (OSError('c: cleanup failed'),)"),
        ],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": main(2)
        | A
        | B_FAILS
        | {"job('c', 3)": (2, "exception", "OSError: c: cleanup failed")},
    }


def test_body_fails(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "caught: (ValueError('body failed'),)")],
        "calls": [("TaskGroup", 1.5, "raised", "ExceptionGroup", [])],
        "tasks": main(1.5) | A | {"job('b', 2)": (1.5, "cancelled", "")},
    }
    assert owned(recording) == ["a", "b"]


def test_child_cancelled(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "c done"), (3, "b cancelled: True")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3)
        | A
        | {"job('b', 2)": (1.5, "cancelled", ""), "job('c', 3)": (3, "result", "None")},
    }


def test_cancelled(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (3.5, "b cleaned up"), (3.5, "out of time")],
        "calls": [
            ("TaskGroup", 3.5, "raised", "CancelledError", []),
            ("timeout", 3.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(3.5)
        | {"job('a', 1)": (2.5, "cancelled", ""), "job('b', 2)": (3.5, "cancelled", "")},
    }
    assert cancelled_at(recording, "a") == cancelled_at(recording, "b") == [1.5]


def test_stray(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b failed; c done: False"), (3, "c done")],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": main(4) | A | B_FAILS | {"job('c', 3)": (3, "result", "None")},
    }
    assert owned(recording) == ["a", "b"]
