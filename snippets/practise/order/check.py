"""The order of the list, and each line as early as that order allows."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    for name, seconds in {
        "b": 2,
        "a": 1,
        "d": 4,
        "c": 3,
    }.items():
        run.job(
            name,
            seconds,
            (0, seconds),
            do="start all four first",
        )
    run.no_other_sleep()
    run.prints(
        (2, "b"),
        (2, "a"),
        (4, "d"),
        (4, "c"),
        do="print each as soon as those before it are printed",
    )
    run.ends(4)
    return run.wrong
