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
    # not run.lines(): without a last newline what was predicted would run into the first line
    pieces = [
        line
        for line in recording.lines
        if line.stream == "stdout"
    ]
    later = [
        (line.at, line.text.rstrip("\n"))
        for line in pieces
        if line.at > 0
    ]
    if later != PRINTED or run.wrong:
        run.say(
            "the program was changed: nothing but PREDICTED is yours to write"
        )
        return run.wrong
    text = "".join(
        line.text for line in pieces if line.at == 0
    )
    predicted = [
        _read(line)
        for line in text.splitlines()
        if line.strip()
    ]
    for at, text in predicted:
        if at is None:
            run.say(
                f"{text!r} does not begin with a number of seconds"
            )
        elif (at, text) not in PRINTED:
            run.say(
                f"you predicted {text!r} at {at:g} s, but it did not come then"
            )
    for at, text in PRINTED:
        if (at, text) not in predicted:
            run.say(
                f"{text!r} came at {at:g} s, and you did not predict it"
            )
    if not run.wrong and predicted != PRINTED:
        run.say(
            "each line comes once, in the order in which it is printed: "
            "of the two at 4.5 s, which is first?"
        )
    return run.wrong


def _read(line):
    at, _, text = line.strip().partition(" ")
    try:
        return float(at), text.strip()
    except ValueError:
        return None, line
