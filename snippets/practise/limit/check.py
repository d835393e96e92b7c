"""Three at a time, in the order of the list, and no place stays empty."""

from timeline.judge import Run

SPANS = {
    "f": (0, 6),
    "a": (0, 1),
    "b": (0, 2),
    "c": (1, 4),
    "e": (2, 7),
    "d": (4, 8),
}


def check(recording):
    run = Run(recording)
    for name, (since, until) in SPANS.items():
        do = (
            "whoever is next starts when a place is free"
            if since
            else ""
        )
        run.job(name, until - since, (since, until), do=do)
    run.at_most(3, do="who has no place has to wait")
    run.no_other_sleep()
    run.prints(
        (8, "peak: 3"), do="print what job has counted"
    )
    run.ends(8)
    return run.wrong
