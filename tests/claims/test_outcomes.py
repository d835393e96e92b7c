"""What snippets/outcomes/ shows."""

from tests.claims.facts import facts


def main(ended):
    return {"main": (ended, "result", "None")}


def failed(name, seconds):
    return {
        f"job('{name}', {seconds}, fails=True)": (
            seconds,
            "exception",
            f"ValueError: {name} failed",
        )
    }


def test_silent(recording):
    assert facts(recording) == {
        "printed": [(3, "3 results")],  # and no word on stderr, also when all is freed
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(4)
        | {"job('a', 1)": (1, "result", "'a'"), "job('c', 3)": (3, "result", "'c'")}
        | failed("b", 2),
    }
    assert recording.reports == ()


def test_raise_all(recording):
    assert facts(recording) == {
        "printed": [(3, "caught: (ValueError('a failed'), ValueError('b failed'))")],
        "calls": [("gather", 3, "returned", "", [])],
        "tasks": main(3) | failed("a", 1) | failed("b", 2) | {"job('c', 3)": (3, "result", "None")},
    }
