"""What the programs of the tutorial show, where they are on no other page."""

from tests.claims.facts import facts

OVERLAP = [(1, "a done"), (2, "b done"), (3, "c done"), (3, "all done")]
IN_A_ROW = [(1, "a done"), (3, "b done"), (6, "c done"), (6, "all done")]


def returned(**ended):
    return {label: (at, "result", "None") for label, at in ended.items()}


def jobs(a, b, c):
    ended = {"job('a', 1)": a, "job('b', 2)": b, "job('c', 3)": c}
    return returned(**ended)


def awaited(*ends):
    """``await task``, one after the other: each came back when its task had ended."""
    return [("task", at, "returned", "", []) for at in ends]


def test_in_a_row(recording):
    assert facts(recording) == {"printed": IN_A_ROW, "calls": [], "tasks": returned(main=6)}


def test_coroutines(recording):
    assert facts(recording) == {"printed": IN_A_ROW, "calls": [], "tasks": returned(main=6)}


def test_tasks(recording):
    assert facts(recording) == {
        "printed": OVERLAP,
        "calls": awaited(1, 2, 3),
        "tasks": returned(main=3) | jobs(1, 2, 3),
    }
    assert {task.created for task in recording.tasks} == {0}


def test_too_late(recording):
    assert facts(recording) == {
        "printed": IN_A_ROW,
        "calls": awaited(1, 3, 6),
        "tasks": returned(main=6) | jobs(1, 3, 6),
    }
    assert [recording.task(name).created for name in "abc"] == [0, 1, 3]


def ten(ends):
    """Ten numbered jobs, and main, which gathers them."""
    return {
        "printed": [(at, f"job {n} done") for n, at in enumerate(ends)] + [(max(ends), "all done")],
        "calls": [("gather", max(ends), "returned", "", [])],
        "tasks": returned(main=max(ends), **{f"job({n})": at for n, at in enumerate(ends)}),
    }


def test_ten_at_once(recording):
    assert facts(recording) == ten([1] * 10)


def test_three_at_a_time(recording):
    assert facts(recording) == ten([1, 1, 1, 2, 2, 2, 3, 3, 3, 4])


def test_blocking(recording):
    assert facts(recording) == {
        "printed": [(2, "b done"), (2, "a done"), (5, "c done"), (5, "all done")],
        "calls": [("gather", 5, "returned", "", [])],
        "tasks": returned(
            **{"main": 5, "job('a', 1)": 2, "blocking_job('b', 2)": 2, "job('c', 3)": 5}
        ),
    }


def test_to_thread(recording):
    assert facts(recording) == {
        "printed": OVERLAP,
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": returned(
            **{"main": 3, "job('a', 1)": 1, "blocking_job('b', 2)": 2, "job('c', 3)": 3}
        ),
    }


def test_deadline(recording):
    assert facts(recording) == {
        "printed": [(1.5, "out of time")],
        "calls": [
            ("task", 1.5, "raised", "CancelledError", []),
            ("timeout", 1.5, "raised", "TimeoutError", []),
        ],
        "tasks": returned(main=3.5) | {"job('b', 2)": (1.5, "cancelled", "")},
    }
