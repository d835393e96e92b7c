"""A line when a job ends, also when it fails; at the end all outcomes in the order of the list."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    for name, seconds in {
        "b": 2,
        "a": 1,
        "d": 4,
        "c": 3,
    }.items():
        run.job(name, seconds, (0, seconds))
    run.no_other_sleep()
    run.prints(
        (1, "1 of 4"),
        (2, "2 of 4"),
        (3, "3 of 4"),
        (4, "4 of 4"),
        (4, "['b', 'a', 'd', 'c failed']"),
        do="say it when a job ends, well or badly",
    )
    run.ends(4)
    return run.wrong
