"""What snippets/collect/ shows: every result is found again, with whose it is."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "'a'")}
B = {"job('b', 2)": (2, "result", "'b'")}
C = {"job('c', 3)": (3, "result", "'c'")}
NUMBERS = {"job('c', 3)": (3, "result", "30"), "job('a', 1)": (1, "result", "10")}


def main(ended):
    return {"main": (ended, "result", "None")}


def arrivals(api):
    """All three waited for, one after the other: ``c`` and ``b`` stand before ``a`` ends."""
    return [
        (api, 1, "returned", "", ["c", "b"]),
        (api, 2, "returned", "", ["c"]),
        (api, 3, "returned", "", []),
    ]


def test_as_dict(recording):
    assert facts(recording) == {
        "printed": [(3, "{'c': 30, 'a': 10, 'b': 20}")],
        "calls": [("TaskGroup", 3, "returned", "", [])],
        "tasks": main(3) | NUMBERS | {"job('b', 2)": (2, "result", "20")},
    }


def test_dict_with_errors(recording):
    assert facts(recording) == {
        "printed": [(3, "{'c': 30, 'a': 10, 'b': ValueError('b failed')}")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3) | NUMBERS | {"job('b', 2)": (2, "exception", "ValueError: b failed")},
    }


def test_task_to_name(recording):
    assert facts(recording) == {
        "printed": [(1, "a: 10"), (2, "b: ValueError('failed')"), (3, "c: 30")],
        "calls": arrivals("wait"),
        "tasks": main(3) | NUMBERS | {"job('b', 2)": (2, "exception", "ValueError: failed")},
    }


def test_name_with_result(recording):
    assert facts(recording) == {
        "printed": [(1, "a: 10"), (2, "b: ValueError('failed')"), (3, "c: 30")],
        "calls": arrivals("as_completed"),
        "tasks": main(3)
        | {
            "named('c', 3)": (3, "result", "('c', 30)"),
            "named('a', 1)": (1, "result", "('a', 10)"),
            "named('b', 2)": (2, "result", "('b', ValueError: failed)"),
        },
    }


def test_fastest(recording):
    assert facts(recording) == {
        "printed": [(1, "got a"), (2, "got b")],
        "calls": [*arrivals("as_completed")[:2], ("gather", 2, "returned", "", [])],
        "tasks": main(2) | A | B | {"job('c', 3)": (2, "cancelled", "")},
    }


def test_added(recording):
    assert facts(recording) == {
        "printed": [(1, "got a"), (2, "got b"), (3, "got c")],
        "calls": [
            ("wait", 1, "returned", "", ["c"]),
            ("wait", 2, "returned", "", ["c"]),
            ("wait", 3, "returned", "", []),
        ],
        "tasks": main(3) | A | C | {"job('b', 1)": (2, "result", "'b'")},
    }
    assert recording.task("b").created == 1


def test_added_too_late(recording):
    assert facts(recording) == {
        "printed": [(1, "got a"), (3, "got c")],
        "calls": [
            ("as_completed", 1, "returned", "", ["c"]),
            ("as_completed", 3, "returned", "", []),
        ],
        "tasks": main(3) | A | C | {"job('b', 1)": (2, "result", "'b'")},
    }
    assert recording.task("b").created == 1
