"""b has it at 2 s; c and d are stopped, and over, when main goes on; no error is left over."""

from timeline.judge import Run


def check(recording):
    run = Run(recording)
    run.job(
        "a",
        1,
        (0, 1),
        do="it has nothing, and that stops nobody",
    )
    run.job("b", 2, (0, 2))
    run.job("c", 3, (0, 2), do="stop it when b has it")
    run.job("d", 4, (0, 2))
    run.no_other_sleep()
    run.prints((2, "b has it"), (2, "all over"))
    run.alone_when(
        "all over",
        do="wait until those that you stop are over",
    )
    run.waits_for("c")
    run.waits_for("d")
    run.ends(2)
    return run.wrong
