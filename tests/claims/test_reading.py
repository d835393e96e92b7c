"""What snippets/reading/ shows."""

from tests.claims.facts import facts


def test_calculation(recording):
    assert facts(recording) == {
        "printed": [(0, "b done: 499999500000"), (1, "a done")],
        "calls": [("gather", 1, "returned", "", [])],
        "tasks": {
            "main": (1, "result", "None"),
            "job('a', 1)": (1, "result", "None"),
            "calculation('b', 1000000)": (0, "result", "None"),
        },
    }
