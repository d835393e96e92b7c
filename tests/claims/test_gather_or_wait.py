"""What snippets/gather-or-wait/ shows."""

from tests.claims.facts import facts


def test_both(recording):
    assert facts(recording) == {
        "printed": [
            (2, "gather raised: b failed"),
            (3, "it left c running"),
            (6, "wait: 3 done, 0 pending"),
            (6, "a"),
            (6, "b failed"),
            (6, "c"),
        ],
        "calls": [
            ("gather", 2, "raised", "ValueError", ["c"]),
            ("task", 3, "returned", "", []),
            ("wait", 6, "returned", "", []),
        ],
        "tasks": {
            "main": (6, "result", "None"),
            "job('a', 1)": (1, "result", "'a'"),
            "job('b', 2, fails=True)": (2, "exception", "ValueError: b failed"),
            "job('c', 3)": (3, "result", "'c'"),
            "job('a', 1) #2": (4, "result", "'a'"),
            "job('b', 2, fails=True) #2": (5, "exception", "ValueError: b failed"),
            "job('c', 3) #2": (6, "result", "'c'"),
        },
    }
    assert [call.since for call in recording.calls] == [0, 2, 3]
