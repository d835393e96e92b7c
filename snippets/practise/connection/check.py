"""At 2 s b fails and c is stopped; both have said bye before the session closes."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    run.job("c", 3, (0, 2), do="stop it when b fails")
    run.no_other_sleep(2.5)
    run.prints(
        (1, "a says bye"),
        (2, "b says bye"),
        (2, "c says bye"),
        (2, "caught: b failed"),
        do="whoever uses the session has to be over before you leave its with",
    )
    run.waits_for(
        "c",
        do="it may need longer for its goodbye tomorrow",
    )
    run.ends(4.5)
    return run.wrong
