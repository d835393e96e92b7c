"""Two results, three errors, and one of those is a job that was cancelled."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    for name, seconds in {
        "a": 1,
        "b": 2,
        "c": 3,
        "d": 4,
    }.items():
        run.job(name, seconds, (0, seconds))
    run.job(
        "e", 5, (0, 2.5), do="it is to be cancelled then"
    )
    run.no_other_sleep()
    run.prints(
        (4, "results: ['a', 'c']"),
        (4, "error: ValueError('b failed')"),
        (4, "error: ValueError('d failed')"),
        (4, "error: CancelledError(…"),
        do="of which class is a CancelledError?",
    )
    run.ends(4)
    return run.wrong
