"""What snippets/shutdown/ shows: what finishes before the program ends, and what is cut off."""

from tests.claims.facts import facts


def main(ended):
    return {"main": (ended, "result", "None")}


def cancelled(ended, *labels):
    return dict.fromkeys(labels, (ended, "cancelled", ""))


def cancels(recording, name):
    """``(when, through what)`` for each request to cancel it."""
    return [(cancel.at, cancel.via) for cancel in recording.task(name).cancels]


def test_background(recording):
    assert facts(recording) == {
        "printed": [(2, "beat"), (3, "c saved"), (3, "no more beats"), (3, "main ends")],
        "calls": [("task", 3, "returned", "", []), ("wait", 3, "returned", "", [])],
        "tasks": main(3) | {"save('c', 3)": (3, "result", "None")} | cancelled(3, "beat()"),
    }
    assert recording.call("task").since == 1
    (cancel,) = recording.task("beat()").cancels
    assert (cancel.at, cancel.by) == (3, recording.task("main").id)


def test_commit(recording):
    assert facts(recording) == {
        "printed": [(2, "committed"), (2, "out of time")],
        "calls": [
            ("shield", 1.5, "raised", "CancelledError", ["commit()"]),
            ("task", 2, "returned", "", []),
            ("timeout", 2, "raised", "TimeoutError", []),
        ],
        "tasks": main(2) | {"commit()": (2, "result", "None")},
    }
    assert cancels(recording, "main") == [(1.5, "timeout")]
    assert cancels(recording, "commit()") == []


def test_commit_cut(recording):
    assert facts(recording) == {
        "printed": [(1.5, "out of time")],
        "calls": [
            ("shield", 1.5, "raised", "CancelledError", ["commit()"]),
            ("timeout", 1.5, "raised", "TimeoutError", ["commit()"]),
        ],
        "tasks": main(1.5) | cancelled(1.5, "commit()"),
    }
    assert cancels(recording, "commit()") == [(1.5, "asyncio.run")]


def test_cleanup(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (3.5, "b cleaned up"), (3.5, "out of time")],
        "calls": [
            ("TaskGroup", 3.5, "raised", "CancelledError", []),
            ("timeout", 3.5, "raised", "TimeoutError", []),
        ],
        "tasks": main(3.5) | cancelled(2.5, "job('a', 1)") | cancelled(3.5, "job('b', 2)"),
    }
    assert cancels(recording, "b") == [(1.5, "TaskGroup")]


def test_cleanup_cut(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (2.5, "out of time")],  # and b never
        "calls": [
            ("gather", 2.5, "raised", "CancelledError", ["b"]),
            ("timeout", 2.5, "raised", "TimeoutError", ["b"]),
        ],
        "tasks": main(2.5) | cancelled(2.5, "job('a', 1)", "job('b', 2)"),
    }
    assert cancels(recording, "b") == [(1.5, "timeout"), (2.5, "asyncio.run")]


def test_ctrl_c(recording):
    assert facts(recording) == {
        "printed": [
            (2.5, "a cleaned up"),
            (3.5, "b cleaned up"),
            (3.5, "main cancelled"),
            (3.5, "stopped by Ctrl-C"),
        ],
        "calls": [("TaskGroup", 3.5, "raised", "CancelledError", [])],
        "tasks": cancelled(3.5, "main")
        | cancelled(2.5, "job('a', 1)")
        | cancelled(3.5, "job('b', 2)"),
    }
    assert [cancel.at for cancel in recording.task("main").cancels] == [1.5]


def test_ctrl_c_ignored(recording):
    assert facts(recording) == {
        "printed": [
            (2.5, "a cleaned up"),
            (3.5, "b cleaned up"),
            (3.5, "main cancelled"),
            (4.5, "main goes on"),  # and KeyboardInterrupt never comes
        ],
        "calls": [("TaskGroup", 3.5, "raised", "CancelledError", [])],
        "tasks": main(4.5) | cancelled(2.5, "job('a', 1)") | cancelled(3.5, "job('b', 2)"),
    }
    assert [cancel.at for cancel in recording.task("main").cancels] == [1.5]


def test_ctrl_c_twice(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (3, "stopped by Ctrl-C")],  # and b never
        "calls": [("TaskGroup", 3, "raised", "CancelledError", [])],
        "tasks": cancelled(2.5, "job('a', 1)") | cancelled(3, "main", "job('b', 2)"),
    }
    assert cancels(recording, "b") == [(1.5, "TaskGroup"), (3, "asyncio.run")]


def test_sigterm(recording):
    assert facts(recording) == {
        "printed": [(2.5, "a cleaned up"), (3.5, "b cleaned up"), (3.5, "tidy exit")],
        "calls": [
            ("Event.wait", 1.5, "returned", "", []),
            ("TaskGroup", 3.5, "returned", "", []),
        ],
        "tasks": main(3.5) | cancelled(2.5, "job('a', 1)") | cancelled(3.5, "job('b', 2)"),
    }
    assert cancels(recording, "a") == cancels(recording, "b") == [(1.5, "")]
