"""Both jobs start at 0 s, so that both are over at 2 s."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job(
        "a",
        1,
        (0, 1),
        do="give asyncio something that it can start",
    )
    run.job(
        "b", 2, (0, 2), do="start it before you wait for a"
    )
    run.no_other_sleep()
    run.prints(
        (1, "a done"), (2, "b done"), (2, "['a', 'b']")
    )
    run.ends(2)
    return run.wrong
