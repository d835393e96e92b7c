"""b succeeds in its third try, d is given up after its third, and nobody waits for a round."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job(
        "b",
        2,
        (0, 2),
        (2, 4),
        (4, 6),
        do="try again as soon as a try has failed",
    )
    run.job("c", 3, (0, 3))
    run.job(
        "d",
        5,
        (0, 5),
        (5, 10),
        (10, 15),
        do="after three tries it is given up",
    )
    run.no_other_sleep()
    run.prints((15, "['b', 'c', 'd failed']"))
    run.ends(15)
    return run.wrong
