"""What snippets/limit/ shows."""

from tests.claims.facts import facts

NAMES = "abcdefghi"
SECONDS = [1, 2, 3, 1, 2, 3, 3, 2, 1]
RESULTS = str(list(NAMES))
B_FAILS = {"job('b', …, fails=True)": (2, "exception", "ValueError: b failed")}


def main(ended):
    return {"main": (ended, "result", "None")}


def began(recording, name):
    """When the job's own time begins: before that it waited for a free place."""
    (sleep,) = [wait for wait in recording.task(name).waits if wait.what == "sleep"]
    return sleep.since


def three_at_a_time(seconds):
    """When each job ends if the first in line starts as soon as one of three places is free."""
    free, ends = [0, 0, 0], []
    for one in seconds:
        start = min(free)
        free[free.index(start)] = start + one
        ends.append(start + one)
    return ends


def test_semaphore(recording):
    assert facts(recording) == {
        "printed": [(6, RESULTS), (6, "at most 3 at once")],
        "calls": [("gather", 6, "returned", "", [])],
        "tasks": main(6)
        | {
            f"limited('{name}', 2, …)": (end, "result", repr(name))
            for name, end in zip(NAMES, [2, 2, 2, 4, 4, 4, 6, 6, 6], strict=True)
        },
    }
    assert [began(recording, name) for name in NAMES] == [0, 0, 0, 2, 2, 2, 4, 4, 4]


def test_unequal(recording):
    ends = three_at_a_time(SECONDS)
    assert max(ends) == 6
    assert facts(recording) == {
        "printed": [(6, RESULTS)],
        "calls": [("gather", 6, "returned", "", [])],
        "tasks": main(6)
        | {
            f"job('{name}', {seconds}, …)": (end, "result", repr(name))
            for name, seconds, end in zip(NAMES, SECONDS, ends, strict=True)
        },
    }


def test_batches(recording):
    starts = [0, 0, 0, 3, 3, 3, 6, 6, 6]
    assert facts(recording) == {
        "printed": [(9, RESULTS)],
        "calls": [("gather", at, "returned", "", []) for at in (3, 6, 9)],
        "tasks": main(9)
        | {
            f"job('{name}', {seconds})": (start + seconds, "result", repr(name))
            for name, seconds, start in zip(NAMES, SECONDS, starts, strict=True)
        },
    }
    assert [task.created for task in recording.tasks[1:]] == starts


def test_workers(recording):
    assert facts(recording)["printed"] == [(6, RESULTS)]
    assert facts(recording)["calls"] == [("TaskGroup", 6, "returned", "", [])]
    _, *workers = recording.tasks
    assert [task.label for task in workers] == ["worker(…)"] * 3
    jobs = [(wait.since, wait.until) for task in workers for wait in task.waits]
    ends = three_at_a_time(SECONDS)
    starts = [end - one for end, one in zip(ends, SECONDS, strict=True)]
    assert sorted(jobs) == sorted(zip(starts, ends, strict=True))


def test_fails_gather(recording):
    assert facts(recording) == {
        "printed": [
            (0, "a starts"),
            (0, "b starts"),
            (2, "c starts"),
            (2, "d starts"),
            (2, "caught: b failed"),
            (4, "e starts"),  # two seconds after the error
        ],
        "calls": [("gather", 2, "raised", "ValueError", ["c", "d", "e"])],
        "tasks": main(7)
        | {"job('a', …)": (2, "result", "None")}
        | B_FAILS
        | {f"job('{name}', …)": (4, "result", "None") for name in "cd"}
        | {"job('e', …)": (6, "result", "None")},
    }


def test_fails_taskgroup(recording):
    assert facts(recording) == {
        "printed": [
            (0, "a starts"),
            (0, "b starts"),
            (2, "c starts"),  # they have the free places already when the group cancels them
            (2, "d starts"),
            (2, "caught: (ValueError('b failed'),)"),
        ],
        "calls": [("TaskGroup", 2, "raised", "ExceptionGroup", [])],
        "tasks": main(7)
        | {"job('a', …)": (2, "result", "None")}
        | B_FAILS
        | {f"job('{name}', …)": (2, "cancelled", "") for name in "cde"},
    }


def nine_at_once(recording):
    assert facts(recording) == {
        "printed": [(2, "at most 9 at once")],
        "calls": [("TaskGroup", 2, "returned", "", [])],
        "tasks": main(2) | {f"job('{name}', 2)": (2, "result", "None") for name in NAMES},
    }


def test_around_create(recording):
    nine_at_once(recording)


def test_one_each(recording):
    nine_at_once(recording)


def test_timeout_outside(recording):
    late = ", ".join(["TimeoutError()"] * 3)
    assert facts(recording) == {
        "printed": [(2.5, f"['a', 'b', 'c', {late}]")],
        "calls": [("gather", 2.5, "returned", "", [])],
        "tasks": main(2.5)
        | {f"job('{name}', 2, …)": (2, "result", repr(name)) for name in "abc"}
        | {f"job('{name}', 2, …)": (2.5, "exception", "TimeoutError") for name in "def"},
    }
    assert [began(recording, name) for name in "def"] == [2, 2, 2]


def test_timeout_inside(recording):
    assert facts(recording) == {
        "printed": [(4, "['a', 'b', 'c', 'd', 'e', 'f']")],
        "calls": [("gather", 4, "returned", "", [])],
        "tasks": main(4)
        | {f"job('{name}', 2, …)": (2, "result", repr(name)) for name in "abc"}
        | {f"job('{name}', 2, …)": (4, "result", repr(name)) for name in "def"},
    }
