"""What snippets/timeouts/ shows."""

from tests.claims.facts import facts, release


def is_old(recording):
    """Up to 3.11 ``wait_for`` makes a task of its own."""
    return release(recording) < (3, 12)


def main(ended):
    return {"main": (ended, "result", "None")}


def test_each(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "c done")],
        "calls": [("wait_for", 1, "returned", "", []), ("wait_for", 3, "returned", "", [])],
        "tasks": main(3)
        | {"job('a', 1)": (1, "result", "None"), "job('c', 3)": (3, "result", "None")},
    }
    assert recording.names(range(3)) == ["main", "a", "c"]  # tasks before they are waited for
    first, second = recording.calls
    assert (first.since, second.since) == (0, 1)


def test_context(recording):
    login = {"login('a', 1)": (1, "result", "None")} if is_old(recording) else {}
    assert facts(recording) == {
        "printed": [
            (1, f"after wait_for: {'nobody' if is_old(recording) else 'a'}"),
            (3, "after timeout: b"),
        ],
        "calls": [("wait_for", 1, "returned", "", []), ("timeout", 3, "returned", "", [])],
        "tasks": main(3) | login,
    }


def test_lost_cancel(recording):
    lost = is_old(recording)
    said = [(1, "wait_for: good news")] if lost else []
    assert facts(recording) == {
        "printed": [*said, (1, f"cancelled: {not lost}"), (2, "cancelled: True")],
        "calls": [("wait", 1, "returned", "", []), ("wait", 2, "returned", "", [])],
        "tasks": main(2)
        | {"by_wait_for(…)": (1, "result", "None") if lost else (1, "cancelled", "")}
        | {"by_timeout(…)": (2, "cancelled", "")},
    }
    for way, at in (("by_wait_for(…)", 1), ("by_timeout(…)", 2)):
        (cancel,) = recording.task(way).cancels
        assert (cancel.at, cancel.by) == (at, recording.task("main").id)


def test_late_result(recording):
    assert facts(recording) == {
        "printed": [(2.5, "c")],
        "calls": [("wait_for", 2.5, "returned", "", [])],
        "tasks": main(2.5) | {"job('c', 3)": (2.5, "result", "'c'")},
    }
    assert [cancel.at for cancel in recording.task("c").cancels] == [1.5]


def test_oserror(recording):
    assert facts(recording) == {
        "printed": [
            (1.5, "caught: TimeoutError()"),
            (3.5, "caught: OSError('b has no network')"),
            (3.5, "True"),
        ],
        "calls": [
            ("timeout", 1.5, "raised", "TimeoutError", []),
            ("timeout", 3.5, "raised", "OSError", []),
        ],
        "tasks": main(3.5),
    }
