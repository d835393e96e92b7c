"""What snippets/migrate/ shows."""

from tests.claims.facts import facts

MAIN = {"main": (2, "result", "None")}
ENDS = {
    "job('a', 1)": (1, "result", "'a'"),
    "job('b', 2, fails=True)": (2, "exception", "ValueError: b failed"),
    "job('c', 3)": (2, "cancelled", ""),
}


def test_too_early(recording):
    assert facts(recording) == {
        "printed": [(0, "caught: Result is not set.")],
        "calls": [("TaskGroup", 0, "raised", "ExceptionGroup", [])],
        "tasks": {"main": (0, "result", "None")}
        | {
            f"job('{name}', {at})": (0, "cancelled", "")
            for name, at in zip("cab", [3, 1, 2], strict=True)
        },
    }
    by = [cancel.via for task in recording.tasks[1:] for cancel in task.cancels]
    assert by == ["TaskGroup"] * 3


def test_wait_partial(recording):
    assert facts(recording) == {
        "printed": [(2, "['a']")],
        "calls": [("wait", 2, "returned", "", ["c"]), ("gather", 2, "returned", "", [])],
        "tasks": MAIN | ENDS,
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.by, cancel.via) == (2, recording.task("main").id, "")


def test_group_partial(recording):
    assert facts(recording) == {
        "printed": [(2, "['a']")],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": MAIN | ENDS,
    }
    (cancel,) = recording.task("c").cancels
    assert (cancel.at, cancel.via) == (2, "TaskGroup")


def test_arrival_order(recording):
    assert facts(recording) == {
        "printed": [
            (1, "arrived: a"),
            (2, "arrived: b"),
            (3, "arrived: c"),
            (3, "['c', 'a', 'b']"),
        ],
        "calls": [
            ("as_completed", 1, "returned", "", ["c", "b"]),
            ("as_completed", 2, "returned", "", ["c"]),
            ("as_completed", 3, "returned", "", []),
            ("TaskGroup", 3, "returned", "", []),
        ],
        "tasks": {"main": (3, "result", "None")}
        | {
            f"job('{name}', {at})": (at, "result", f"'{name}'")
            for name, at in zip("abc", [1, 2, 3], strict=True)
        },
    }
