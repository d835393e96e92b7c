"""The drawing for a page: names in HTML beside one SVG."""

from __future__ import annotations

from collections.abc import Sequence

from ..recording import Recording
from . import fit
from .fit import Fit
from .ink import safe
from .picture import Picture, picture
from .plot import plot
from .scale import scale
from .turns import no_time_passes

_FEW, _MANY = 4, 12  # lanes; their heights are in the CSS
_ROWS_IN_FULL = 2  # with more rows of words, five and six lanes get lower


def figure(
    recordings: Recording | Sequence[Recording], *, focus: str = "", prefix: str = "tl"
) -> str:
    """One drawing, or several under each other on one axis of time.

    ``focus``: the waiting call that the picture is about, where ``main`` has several.
    ``prefix``: what the ids begin with; every figure of a page needs its own.
    """
    if isinstance(recordings, Recording):
        return panels([recordings], focus=[focus], prefix=prefix)[0]
    return compare(recordings, focus=[focus] * len(recordings), prefix=prefix)


def compare(
    recordings: Sequence[Recording], *, focus: Sequence[str] = (), prefix: str = "tl"
) -> str:
    """Several runs under each other on one axis of time."""
    return f'<div class="tl-compare">{"".join(panels(recordings, focus=focus, prefix=prefix))}</div>'


def panels(
    recordings: Sequence[Recording], *, focus: Sequence[str] = (), prefix: str = "tl"
) -> list[str]:
    """One drawing a run, all with one scale and in line with each other."""
    timed = [recording for recording in recordings if not no_time_passes(recording)]
    shared = scale(timed) if len(recordings) > 1 and timed else None
    foci = [*focus, *[""] * len(recordings)]
    pictures = [
        picture(recording, about, None if no_time_passes(recording) else shared)
        for recording, about in zip(recordings, foci, strict=False)
    ]
    wides = [fit.wide(made) for made in pictures]
    if len(pictures) > 1:
        names, margin = max(wide.names for wide in wides), max(wide.margin for wide in wides)
        wides = [fit.wide(made, names, margin) for made in pictures]
    prefixes = [prefix] if len(pictures) == 1 else [f"{prefix}-{i}" for i in range(1, len(pictures) + 1)]
    return [_panel(made, wide, own) for made, wide, own in zip(pictures, wides, prefixes, strict=True)]


def _panel(made: Picture, wide: Fit, prefix: str) -> str:
    if not made.lanes:
        return '<p class="tl-note">No task ran.</p>'
    narrow = fit.narrow(made)
    notes = []
    if made.turns:
        notes.append("No time passes here: the axis counts turns of the event loop.")
    if made.recording.truncated:
        notes.append(f"{made.recording.truncated[:1].upper()}{made.recording.truncated[1:]}.")
    said = f'<p class="tl-note">{safe(" ".join(notes))}</p>' if notes else ""
    return (
        f'<div class="tl"><div class="{_classes(made, wide, narrow)}">'
        f'<div class="tl-names" aria-hidden="true">{_names(made, narrow)}</div>'
        f"{plot(made, wide, narrow, prefix)}</div>{said}</div>"
    )


def _classes(made: Picture, wide: Fit, narrow: Fit) -> str:
    count = len(made.lanes)
    found = ["tl-grid", f"tl-g{wide.names}", f"tl-r{wide.margin}"]
    found += [f"tl-up{wide.rows}", f"tl-nup{narrow.rows}"]
    if count <= _FEW:
        found.append("tl-few")
    elif count > _MANY:
        found.append("tl-many")
    elif max(wide.rows, narrow.rows) > _ROWS_IN_FULL:
        found.append("tl-tight")
    if not made.numbers:
        found.append("tl-silent")
    return " ".join(found)


def _names(made: Picture, narrow: Fit) -> str:
    rows = []
    for i, lane in enumerate(made.lanes):
        depth = f' class="tl-d{min(lane.depth, 4)}"' if lane.depth else ""
        full = f' title="{safe(lane.full)}"' if lane.full != lane.name else ""
        words = narrow.above.get(i)
        sign = next((end.sign for end in made.ends if end.lane == i), "")
        said = f'<span class="tl-n tl-{sign}">{safe(words)}</span>' if words else ""
        rows.append(f"<div{depth}><code{full}>{safe(lane.name)}</code>{said}</div>")
    return "".join(rows)
