"""A recording in the few words that claims are about."""

from generators.pythons.releases import Version, parse
from timeline.recording import Recording
from timeline.transcript import labels


def release(recording: Recording) -> Version:
    """Of the Python that ran it: ``(3, 14, 10)``."""
    return parse(recording.python)


def facts(recording: Recording) -> dict:
    """ "printed": [(at, line)], "calls": [(api, at, how, error, [unfinished])],
    "tasks": {label: (ended, outcome, value)}."""
    return {
        "printed": [(line.at, line.text.rstrip("\n")) for line in recording.lines],
        "calls": [
            (call.api, call.at, call.how, call.error, recording.names(call.unfinished))
            for call in recording.calls
        ],
        "tasks": {
            label: (task.ended, task.outcome, task.value)
            for label, task in zip(labels(recording), recording.tasks, strict=True)
        },
    }
