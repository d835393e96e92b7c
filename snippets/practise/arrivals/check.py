"""Each job is numbered when it arrives; of those that arrive together the list decides."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("e", 3, (0, 3))
    run.job("b", 1, (0, 1))
    run.job(
        "d, g, c and f", 2, (0, 2), (0, 2), (0, 2), (0, 2)
    )
    run.job("a", 4, (0, 4))
    run.no_other_sleep()
    run.prints(
        (1, "#1: b"),
        (2, "#2: d"),
        (2, "#3: g"),
        (2, "#4: c"),
        (2, "#5: f"),
        (3, "#6: e"),
        (4, "#7: a"),
        do="print when a job ends",
    )
    run.ends(4)
    return run.wrong
