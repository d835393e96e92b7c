"""What snippets/deadlines/ shows."""

from tests.claims.facts import facts


def main(ended):
    return {"main": (ended, "result", "None")}


def done(label, at):
    return {label: (at, "result", "None")}


def cancelled(label, at):
    return {label: (at, "cancelled", "")}


def asked(recording, name):
    """When somebody asked the task to stop, and by which means."""
    return [(cancel.at, cancel.via) for cancel in recording.task(name).cancels]


def test_outside(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (2.5, "out of time")],
        "calls": [
            ("TaskGroup", 2.5, "raised", "CancelledError", []),
            ("timeout", 2.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(2.5)
        | done("job('a', 1)", 1)
        | done("job('b', 2)", 2)
        | cancelled("job('c', 3)", 2.5),
    }
    assert asked(recording, "c") == [(2.5, "TaskGroup")]


def test_inside(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (3, "c done")],
        "calls": [
            ("timeout", 0, "returned", "", []),
            ("TaskGroup", 3, "returned", "", []),
        ],
        "tasks": main(3) | done("job('a', 1)", 1) | done("job('b', 2)", 2) | done("job('c', 3)", 3),
    }


def test_each_raises(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "caught: (TimeoutError(),)")],
        "calls": [("TaskGroup", 1.5, "raised", "ExceptionGroup", [])],
        "tasks": main(3.5)
        | done("job('a', 1, 1.5)", 1)
        | {"job('b', 2, 1.5)": (1.5, "exception", "TimeoutError")}
        | cancelled("job('c', 3, 3.5)", 1.5),
    }
    assert asked(recording, "b") == [(1.5, "timeout")]


def test_each_catches(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "b too late"), (3, "c done")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3)
        | done("job('a', 1, 1.5)", 1)
        | done("job('b', 2, 1.5)", 1.5)
        | done("job('c', 3, 3.5)", 3),
    }
    assert asked(recording, "b") == [(1.5, "timeout")]
    assert asked(recording, "c") == []


def given_up(*times):
    return [("wait_for", at, "raised", "TimeoutError", []) for at in times]


def run_at_once(recording):
    """The jobs are tasks of main's own, all from the start."""
    began = [(task.short, task.created) for task in recording.tasks]
    assert began == [("main", 0), ("a", 0), ("b", 0), ("c", 0)]


def test_add_up(recording):
    assert facts(recording) == {
        "printed": [(at, "too late") for at in (3, 6, 9)],
        "calls": given_up(3, 6, 9),
        "tasks": main(9)
        | cancelled("job('a', 10)", 3)
        | cancelled("job('b', 10)", 6)
        | cancelled("job('c', 10)", 9),
    }
    run_at_once(recording)


def test_shared(recording):
    assert facts(recording) == {
        "printed": [(3, "too late")] * 3,
        "calls": given_up(3, 3, 3),
        "tasks": main(3)
        | cancelled("job('a', 10)", 3)
        | cancelled("job('b', 10)", 3)
        | cancelled("job('c', 10)", 3),
    }
    run_at_once(recording)


def test_group_cancel(recording):
    assert facts(recording) == {
        "printed": [(2.5, "['b', 'a']")],
        "calls": [("TaskGroup", 2.5, "returned", "", [])],
        "tasks": {
            "main": (2.5, "result", "None"),
            "job('c', 3)": (2.5, "cancelled", ""),
            "job('b', 2)": (2, "result", "'b'"),
            "job('a', 1)": (1, "result", "'a'"),
        },
    }
    assert asked(recording, "c") == [(2.5, "TaskGroup.cancel")]
