"""What the programs of the first page claim, where they are on no other page."""

from tests.claims.facts import facts


def test_in_a_row(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (3, "caught: b failed")],
        "calls": [("task", 1, "returned", "", []), ("task", 3, "raised", "ValueError", [])],
        "tasks": {
            "main": (4, "result", "None"),
            "job('a', 1)": (1, "result", "'a'"),
            "job('b', 2, fails=True)": (3, "exception", "ValueError: b failed"),
        },
    }
