"""Both halves end by 5.5 s: c has time enough in the second one, d has not."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    run.job("c", 3, (2, 5))
    run.job(
        "d",
        4,
        (2, 5.5),
        do="when the second half starts, 3.5 s are left",
    )
    run.no_other_sleep()
    run.prints((2, "['a', 'b']"), (5.5, "['c']"))
    run.leaves_nothing(do="cancel and await who is late")
    run.ends(5.5)
    return run.wrong
