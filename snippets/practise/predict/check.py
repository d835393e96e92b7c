"""What was predicted at 0 s is what was printed later, each line at its time."""

from timeline.judge import Run

PRINTED = [
    (1, "a done"),
    (4.5, "c cleaned up"),
    (4.5, "too late"),
]


def check(recording):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("c", 3, (0, 2.5))
    if [
        line for line in run.lines() if line[0] > 0
    ] != PRINTED or run.wrong:
        run.say(
            "the program was changed: nothing but PREDICTED is yours to write"
        )
        return run.wrong
    predicted = [
        _read(text) for at, text in run.lines() if at == 0
    ]
    for at, text in predicted:
        if (at, text) not in PRINTED:
            run.say(
                f"you predicted {text!r} at {at:g} s, but it did not come then"
            )
    for at, text in PRINTED:
        if (at, text) not in predicted:
            run.say(
                f"{text!r} came at {at:g} s, and you did not predict it"
            )
    if (
        sorted(predicted) == sorted(PRINTED)
        and predicted != PRINTED
    ):
        run.say(
            "of the lines that came at 4.5 s you have the second first"
        )
    return run.wrong


def _read(line):
    at, _, text = line.partition(" ")
    try:
        return float(at), text
    except ValueError:
        return -1, line
