"""At 1.5 s b and c are cancelled; main goes on when both have cleaned up."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job(
        "b", 2, (0, 1.5), do="cancel it when crew is left"
    )
    run.job("c", 4, (0, 1.5))
    run.job("b in its cleanup", 0.5, (1.5, 2))
    run.job(
        "c in its cleanup",
        1,
        (1.5, 2.5),
        do="let it clean up, and do nothing else",
    )
    run.prints(
        (2, "b cleaned up"),
        (2.5, "c cleaned up"),
        (2.5, "nobody is left"),
    )
    run.alone_when(
        "nobody is left",
        do="await the tasks that you cancel",
    )
    run.waits_for(
        "c", do="a sleep may be too short tomorrow"
    )
    run.no_other_sleep(6)
    return run.wrong
