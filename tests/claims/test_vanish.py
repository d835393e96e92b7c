"""What snippets/vanish/ shows."""

from tests.claims.facts import facts

A = {"job('a', 1)": (1, "result", "None")}
B = {"job('b', 2)": (2, "result", "None")}
C = {"job('c', 3)": (3, "result", "None")}
DESTROYED = "Task was destroyed but it is pending!"
UNREAD = "Task exception was never retrieved"


def main(ended):
    return {"main": (ended, "result", "None")}


def reported(recording):
    return [(report.at, report.text) for report in recording.reports]


def test_forgotten(recording):
    assert recording.printed == []  # at 2 s nobody listens any more
    assert facts(recording)["tasks"] == main(3) | {"job('a')": (1, "lost", "")}
    assert reported(recording) == [(1, DESTROYED)]


def test_kept(recording):
    assert facts(recording) == {
        "printed": [(2, "a got news")],
        "calls": [],
        "tasks": main(3) | {"job('a')": (2, "result", "None")},
    }


def test_held(recording):
    assert facts(recording) == {
        "printed": [(2, "a got news")],
        "calls": [("TaskGroup", 2, "returned", "", [])],
        "tasks": main(3) | {"job('a')": (2, "result", "None")},
    }


def test_main_ends(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (1.5, "main ends"), (1.5, "b cancelled")],
        "calls": [],
        "tasks": main(1.5) | A | {"job('b', 2)": (1.5, "cancelled", "")},
    }
    assert [cancel.via for cancel in recording.task("b").cancels] == ["asyncio.run"]


def test_group(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b done"), (2, "main ends")],
        "calls": [("TaskGroup", 2, "returned", "", [])],
        "tasks": main(2) | A | B,
    }


def test_unread(recording):
    assert recording.printed == ["b done: True"]
    assert recording.printed_at("b done: True") == 3
    assert reported(recording) == [(1, UNREAD), (3, UNREAD)]
    assert facts(recording)["tasks"] == main(4) | {
        "job('a', 1)": (1, "exception", "ValueError: a failed"),
        "job('b', 2)": (2, "exception", "ValueError: b failed"),
    }
    first, second = recording.stderr.split(UNREAD)[1:]
    assert "a failed" in first and "b failed" in second  # b failed at 2, nobody heard until 3


def test_callback(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "background: b failed"), (3, "c done")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3)
        | A
        | C
        | {"job('b', 2, fails=True)": (2, "exception", "ValueError: b failed")},
    }
    assert recording.call("gather").since == 1.5
    assert recording.reports == ()
