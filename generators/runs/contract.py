"""Whether a run did only what its file declares."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.process.header import Settings
from timeline.recording import Recording
from timeline.transcript import seconds


def undeclared(recording: Recording, settings: Settings) -> list[str]:
    """One line for each thing that the file does not declare, or declares and does not do."""
    return [
        *_ending(recording, settings),
        *_reports(recording, settings),
        *_tie(recording, settings),
        *([recording.truncated] if recording.truncated else []),
    ]


def _ending(recording: Recording, settings: Settings) -> Iterator[str]:
    ending = recording.ending
    if ending.error == settings.raises:
        return
    line = f" in line {ending.line}" if ending.line else ""
    if not ending.error:
        yield f'declares raises = "{settings.raises}" but ends without an exception'
    elif settings.raises:
        yield f'declares raises = "{settings.raises}" but ends in {ending.error}{line}'
    else:
        message = f": {ending.message.splitlines()[0]}" if ending.message.strip() else ""
        yield f"ends in {ending.error}{message}{line}, which its header does not declare as raises"


def _reports(recording: Recording, settings: Settings) -> Iterator[str]:
    for report in recording.reports:
        known = settings.reports + settings.may_report
        if not any(declared in report.text for declared in known):
            at = seconds(report.at)
            yield f"reports {report.text!r} at {at} s, which its header does not declare in reports"
    for declared in settings.reports:
        if not any(declared in report.text for report in recording.reports):
            yield f"declares the report {declared!r}, which does not appear"


def _tie(recording: Recording, settings: Settings) -> Iterator[str]:
    if recording.tie_matters and not settings.tie:
        instants = ", ".join(seconds(at) for at in recording.ties)
        yield (
            f"depends on the order of timers that are due at the same instant ({instants} s); "
            "use other times, or say why in its header: tie = ..."
        )
    elif settings.tie and not recording.tie_matters:
        yield "declares a tie, but no order of timers changes what it does"
