"""All start at once, results keep their order, the first error is raised at once, nobody is
stopped by it, and who cancels the waiter cancels all."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.never_uses("gather", do="write it yourself")
    run.job(
        "a",
        1,
        (0, 1),
        (8.5, 9.5),
        do="start all of them before you await one",
    )
    run.job("b", 2, (0, 2))
    run.job("c", 3, (2, 5))
    run.job(
        "d",
        4,
        (2, 6),
        do="all start at once, and gather cancels nobody when one fails",
    )
    run.job("e", 5, (5, 8.5))
    run.job(
        "f",
        6,
        (5, 8.5),
        do="all start at once, and who cancels gather cancels all its jobs",
    )
    run.no_other_sleep()
    run.prints(
        (2, "['b', 'a']"),
        (5, "ValueError('c failed')"),
        (8.5, "TimeoutError()"),
        (9.5, "['a']"),
        do="results come in the order of the arguments, the first error when it happens",
    )
    return run.wrong
