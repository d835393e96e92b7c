"""d started at 0 s, b at 1 s, c at 2 s: each is stopped 2.5 s after its own start."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("d", 4, (0, 2.5))
    run.job(
        "b",
        2,
        (1, 3),
        do="its own 2.5 s begin when it starts",
    )
    run.job(
        "c",
        3,
        (2, 4.5),
        do="stop it after 2.5 s of its own",
    )
    run.no_other_sleep(1)
    run.prints(
        (2.5, "d too late"),
        (3, "b done"),
        (4.5, "c too late"),
        do="say for each job how it went",
    )
    run.ends(4.5)
    return run.wrong
