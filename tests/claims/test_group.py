"""What snippets/group/ shows: a TaskGroup stopped early, made to spare, unwrapped, with threads."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "None")}
B_FAILS = {"job('b', 2)": (2, "exception", "ValueError: b failed")}
C_CANCELLED = {"job('c', 3)": (2, "cancelled", "")}


def main(ended):
    return {"main": (ended, "result", "None")}


def owned(recording):
    """Whom the one TaskGroup waits for."""
    return recording.names(recording.call("TaskGroup").tasks)


def group_raised(at):
    return ("TaskGroup", at, "raised", "ExceptionGroup", [])


def test_stop_from_inside(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (2, "stopped")],
        "calls": [group_raised(2)],
        "tasks": main(2) | A | {"job('b', 2)": (2, "exception", "Stop")} | C_CANCELLED,
    }
    assert owned(recording) == ["a", "b", "c"]


def test_stop_from_body(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (2, "stopped")],
        "calls": [("task", 2, "returned", "", []), ("TaskGroup", 2, "returned", "", [])],
        "tasks": main(2) | A | {"job('b', 2)": (2, "result", "None")} | C_CANCELLED,
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.by) == (2, recording.task("main").id)


def test_spares(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "c done"), (3, "errors: [ValueError('b failed')]")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3)
        | {
            "spared('a', 1)": (1, "result", "None"),
            "spared('b', 2, fails=True)": (2, "result", "None"),
            "spared('c', 3)": (3, "result", "None"),
        },
    }


def test_one_error(recording):
    assert facts(recording) == {
        "printed": [(2, "one error: b failed"), (4, "a group: b failed c failed")],
        "calls": [group_raised(2), group_raised(4)],
        "tasks": main(4)
        | B_FAILS
        | {
            "job('b', 2) #2": (4, "exception", "ValueError: b failed"),
            "job('c', 2)": (4, "exception", "ValueError: c failed"),
        },
    }


def test_nested(recording):
    assert facts(recording) == {
        "printed": [(2, "ExceptionGroup"), (2, "[ValueError('b failed')]")],
        "calls": [group_raised(2)],
        "tasks": main(2) | {"part()": (2, "exception", "ExceptionGroup: ValueError")} | B_FAILS,
    }


def test_thread(recording):
    assert facts(recording) == {
        "printed": [(2, "caught: b failed"), (3, "the thread has finished")],
        "calls": [group_raised(2)],
        "tasks": main(2) | B_FAILS | {"to_thread(…)": (2, "cancelled", "")},
    }
    assert owned(recording) == ["b", "to_thread(…)"]
    (thread,) = recording.threads
    assert (thread.start, thread.end, recording.end) == (0, 3, 3)


def test_thread_asked(recording):
    assert facts(recording) == {
        "printed": [(2, "caught: b failed"), (2.25, "the thread stops")],
        "calls": [group_raised(2)],
        "tasks": main(2) | B_FAILS | {"to_thread(…)": (2, "cancelled", "")},
    }
    assert owned(recording) == ["b", "to_thread(…)"]
    (thread,) = recording.threads
    assert (thread.start, thread.end, recording.end) == (0, 2.25, 2.25)
