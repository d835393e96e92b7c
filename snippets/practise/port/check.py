"""As before b stops c; but both errors are told, and when c has cleaned up."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.uses(
        "TaskGroup",
        do="it takes the place of wait, cancel and exception()",
    )
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    run.job("c", 3, (0, 2))
    run.job("c in its cleanup", 0.5, (2, 2.5))
    run.no_other_sleep(1.5)
    run.prints(
        (2.5, "error: b failed"),
        (2.5, "error: c broke"),
        do="a TaskGroup raises all errors as one group: print each",
    )
    run.ends(4)
    return run.wrong
