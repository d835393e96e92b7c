"""What snippets/draw-your-own/ shows."""

from tests.claims.facts import facts


def test_workers(recording):
    assert facts(recording) == {
        "printed": [
            (1, "x: order a done"),
            (2, "y: order b done"),
            (6, "x: order c done"),
        ],
        "calls": [("Queue.join", 6, "returned", "", [])],
        "tasks": {
            "main": (6, "result", "None"),
            "worker('x', …)": (6, "cancelled", ""),
            "worker('y', …)": (6, "cancelled", ""),
        },
    }
    main, x, y = recording.tasks
    assert [(wait.what, wait.since, wait.until, wait.woken_by) for wait in x.waits] == [
        ("sleep", 0, 1, None),
        ("Queue.get", 1, 3, main.id),  # the late order
        ("sleep", 3, 6, None),
        ("Queue.get", 6, 6, main.id),
    ]
    assert [(wait.what, wait.since, wait.until) for wait in y.waits] == [
        ("sleep", 0, 2),
        ("Queue.get", 2, 6),
    ]
    assert [(cancel.at, cancel.by) for task in (x, y) for cancel in task.cancels] == [
        (6, main.id),
        (6, main.id),
    ]
