"""What a reader may predict wrongly, and what the check of that exercise says."""

import pytest

import timeline
from timeline import check

SOLUTION = (check.EXERCISES / "predict/solution.py").read_text("utf-8")
RIGHT = ["1.0 a done", "4.5 c cleaned up", "4.5 too late"]
ORDER = (
    "each line comes once, in the order in which it is printed: "
    "of the two at 4.5 s, which is first?"
)


def judged(lines: list[str], end: str = "\n"):
    before, after = SOLUTION.split("\n".join(RIGHT) + "\n")
    source = before + "\n".join(lines) + end + after
    return check.judged("predict", timeline.run(source, "predict.py"))


@pytest.mark.parametrize("lines", [RIGHT, ["", *RIGHT, ""], [f"  {line}" for line in RIGHT]])
@pytest.mark.parametrize("end", ["\n", ""])
def test_what_is_right_however_it_is_set(lines, end):
    assert judged(lines, end) == []


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([*RIGHT, RIGHT[2]], [ORDER]),
        ([RIGHT[2], RIGHT[1], RIGHT[2]], ["'a done' came at 1 s, and you did not predict it"]),
        ([RIGHT[0], RIGHT[2], RIGHT[1]], [ORDER]),
        ([RIGHT[1], RIGHT[2], RIGHT[0]], [ORDER]),
        (
            [*RIGHT[:2], "4.5s too late"],
            [
                "'4.5s too late' does not begin with a number of seconds",
                "'too late' came at 4.5 s, and you did not predict it",
            ],
        ),
    ],
)
def test_what_is_wrong(lines, says):
    assert judged(lines) == says
