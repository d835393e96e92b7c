"""The lost connection of b spares the others; the bug of c stops d."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    run.job(
        "c",
        3,
        (0, 3),
        do="a ConnectionError must not leave the task of its job",
    )
    run.job(
        "d", 4, (0, 3), do="a ValueError has to stop it"
    )
    run.no_other_sleep()
    run.prints(
        (1, "a done"),
        (2, "spared: b lost"),
        (3, "stopped: c bug"),
        do="say it when it happens",
    )
    run.leaves_nothing(
        do="asyncio.run has cancelled it; that is for you to do"
    )
    run.waits_for("d", do="await whom you stop")
    run.ends(3)
    return run.wrong
