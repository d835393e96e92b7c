"""A plain ValueError at 2 s, and c has been stopped by then."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("b", 2, (0, 2))
    run.job(
        "c",
        3,
        (0, 2),
        do="stop it when b fails, as the TaskGroup did",
    )
    run.no_other_sleep(2.5)
    run.prints(
        (2, "caught: b failed"),
        do="raise the error that is in the group",
    )
    run.alone_when("caught: b failed")
    run.ends(4.5)
    return run.wrong
