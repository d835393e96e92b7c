"""Two are done at 2.5 s; the other three are cancelled, and over when that is printed."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    for name, seconds in {"c": 3, "d": 4, "e": 5}.items():
        run.job(
            name,
            seconds,
            (0, 2.5),
            do="cancel it at the deadline",
        )
    run.no_other_sleep(2.5)
    run.prints(
        (2.5, "2 done, 3 pending"),
        (2.5, "[True, True, True]"),
        do="await the tasks that you cancel before you ask",
    )
    run.alone_when(
        "[True, True, True]",
        do="await the tasks that you cancel",
    )
    run.ends(2.5)
    return run.wrong
