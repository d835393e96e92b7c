"""What snippets/progress/ shows."""

from tests.claims.facts import facts

STEPS = [
    ("as_completed", 1, "returned", "", ["b", "c"]),
    ("as_completed", 2, "returned", "", ["c"]),
    ("as_completed", 3, "returned", "", []),
]


def jobs(call="job('{}', {})"):
    found = {call.format(name, at): (at, "result", f"'{name}'") for at, name in enumerate("abc", 1)}
    return {"main": (3, "result", "None")} | found


def bar(filled, done, clock):
    """What tqdm writes at once: back to the start of the line, and the line anew."""
    share = f"{done * 100 // 3 + (done == 2)}%".rjust(4)
    return f"\r{share}|{'█' * filled}{' ' * (6 - filled)}| {done}/3 [{clock},  1.00it/s]"


BAR = [
    (0, f"\r  0%|{' ' * 14}| 0/3 [00:00<?, ?it/s]"),
    (1, bar(2, 1, "00:01<00:02")),
    (2, bar(4, 2, "00:02<00:01")),
    (3, bar(6, 3, "00:03<00:00")),
    (3, bar(6, 3, "00:03<00:00")),
]


def test_count(recording):
    assert facts(recording) == {
        "printed": [(1, "1 of 3: a"), (2, "2 of 3: b"), (3, "3 of 3: c")],
        "calls": STEPS,
        "tasks": jobs(),
    }


def test_bar(recording):
    assert facts(recording) == {"printed": BAR, "calls": STEPS, "tasks": jobs()}


def test_no_total(recording):
    assert facts(recording) == {
        "printed": [
            (0, "\r0it [00:00, ?it/s]"),
            *[(at, f"\r{at}it [00:0{at},  1.00it/s]") for at in (1, 2, 3, 3)],
        ],
        "calls": STEPS,
        "tasks": jobs(),
    }


def test_bar_in_order(recording):
    assert facts(recording) == {
        "printed": [*BAR, (3, "['c', 'a', 'b']")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": jobs("counted('{}', {}, …)"),
    }
    writers = [recording.tasks[line.task].short for line in recording.lines]
    assert writers == ["main", "a", "b", "c", "main", "main"]


def test_retry(recording):
    assert facts(recording) == {
        "printed": [(1, "a done"), (2, "b failed, once more"), (3, "c done"), (4, "b done")],
        "calls": [
            ("as_completed", 1, "returned", "", ["b", "c"]),
            ("as_completed", 3, "returned", "", ["b"]),
            ("as_completed", 4, "returned", "", []),
        ],
        "tasks": {
            "main": (4, "result", "None"),
            "patient('a', 1)": (1, "result", "'a'"),
            "patient('b', 2, fails=True)": (4, "result", "'b'"),
            "patient('c', 3)": (3, "result", "'c'"),
        },
    }
