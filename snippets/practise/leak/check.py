"""Both orders arrive, one request at a time is open, and none is left at the end."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("shop", 2, (0, 2), (2, 4))
    run.no_other_sleep()
    run.waits_at_most(
        "Queue.get",
        1,
        do="take a request back when nobody waits for its answer any more",
    )
    run.prints(
        (1.5, "nothing yet"),
        (2, "got x"),
        (3.5, "nothing yet"),
        (4, "got y"),
        do="who has got the orders?",
    )
    run.leaves_nothing()
    run.ends(4)
    return run.wrong
