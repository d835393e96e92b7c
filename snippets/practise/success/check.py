"""The first that succeeds, and then nobody runs on; None if nobody succeeds."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1), (2, 3))
    run.job("b", 2, (0, 2), (2, 4))
    run.job(
        "c",
        3,
        (0, 2),
        do="cancel who is left when one has succeeded",
    )
    run.no_other_sleep()
    run.prints(
        (2, "b"),
        (4, "None"),
        do="a job that failed is no success: wait for the next",
    )
    run.alone_when(
        "b", do="await the tasks that you cancel"
    )
    run.waits_for("c")
    run.ends(4)
    return run.wrong
