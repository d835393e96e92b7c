"""The drawing for a page: names in HTML beside one SVG."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.draw.contents.lanes import Lane
from timeline.draw.contents.picture import Picture, picture
from timeline.draw.contents.scale import scale
from timeline.draw.contents.turns import no_time_passes
from timeline.draw.layout import fit
from timeline.draw.layout.fit import Fit
from timeline.draw.markup import safe
from timeline.draw.svg.each import each
from timeline.draw.svg.plot import plot
from timeline.recording import Recording

_FEW, _MANY = 4, 12  # lanes; their heights are in the style sheet
_ROWS_IN_FULL = 2  # with more rows of words above the axis, more than a few lanes get lower


def figure(
    recordings: Recording | Sequence[Recording],
    *,
    focus: str = "",
    prefix: str = "tl",
    low: bool = False,
) -> str:
    """One drawing, or several under each other on one axis of time.

    ``focus``: the waiting call that the picture is about, where ``main`` has several.
    ``prefix``: what the ids begin with; every figure of a page needs its own.
    ``low``: as low as can be, without the numbers of the printed lines.
    """
    if not isinstance(recordings, Recording):
        foci = [focus] * len(recordings)
        return compare(recordings, focus=foci, prefix=prefix, low=low)
    return panels([recordings], focus=[focus], prefix=prefix, low=low)[0]


def compare(
    recordings: Sequence[Recording],
    *,
    focus: Sequence[str] = (),
    prefix: str = "tl",
    low: bool = False,
) -> str:
    """Several runs under each other on one axis of time."""
    drawn = "".join(panels(recordings, focus=focus, prefix=prefix, low=low))
    return f'<div class="tl-compare">{drawn}</div>'


def panels(
    recordings: Sequence[Recording],
    *,
    focus: Sequence[str] = (),
    prefix: str = "tl",
    low: bool = False,
) -> list[str]:
    """One drawing a run, all with one scale and in line with each other."""
    timed = [recording for recording in recordings if not no_time_passes(recording)]
    shared = scale(timed) if len(recordings) > 1 and timed else None
    foci = [*focus, *[""] * len(recordings)]
    pictures = [
        picture(recording, about, None if no_time_passes(recording) else shared, low)
        for recording, about in zip(recordings, foci, strict=False)
    ]
    wides, middles = _in_line(pictures, fit.wide), _in_line(pictures, fit.middle)
    one = len(pictures) == 1
    return [
        _panel(made, (wide, middle, fit.narrow(made)), prefix if one else f"{prefix}-{i}", low)
        for i, (made, wide, middle) in enumerate(zip(pictures, wides, middles, strict=True), 1)
    ]


def _in_line(pictures: list[Picture], fitted: Callable[..., Fit]) -> list[Fit]:
    """Names and margins as wide as the widest, so that the axes stand under each other."""
    alone = [fitted(made) for made in pictures]
    if len(alone) == 1:
        return alone
    names, margin = max(one.names for one in alone), max(one.margin for one in alone)
    return [fitted(made, names, margin) for made in pictures]


def _panel(made: Picture, fits: tuple[Fit, Fit, Fit], prefix: str, low: bool) -> str:
    if not made.lanes:
        return '<p class="tl-note">No task ran.</p>'
    notes = []
    if made.turns:
        notes.append("No time passes here: the axis counts turns of the event loop.")
    if made.recording.truncated:
        notes.append(f"{made.recording.truncated[:1].upper()}{made.recording.truncated[1:]}.")
    said = f'<p class="tl-note">{safe(" ".join(notes))}</p>' if notes else ""
    return (
        f'<div class="tl"><div class="{_classes(made, fits, low)}">'
        f'<div class="tl-names" aria-hidden="true">{_names(made, fits)}</div>'
        f"{plot(made, fits, prefix)}</div>{said}</div>"
    )


def _classes(made: Picture, fits: tuple[Fit, Fit, Fit], low: bool) -> str:
    """What the style sheet needs to know: widths in characters, rows of words, heights."""
    wide, middle, narrow = fits
    found = ["tl-grid", f"tl-g{wide.names} tl-r{wide.margin}"]
    found.append(f"tl-mg{middle.names} tl-mr{middle.margin}")
    found.append(f"tl-up{wide.rows} tl-mup{middle.rows} tl-nup{narrow.rows}")
    count = len(made.lanes)
    if low:
        found.append("tl-low")
    elif count <= _FEW:
        found.append("tl-few")
    elif count > _MANY:
        found.append("tl-many")
    elif max(fit.rows for fit in fits) > _ROWS_IN_FULL:
        found.append("tl-tight")
    if not made.numbers:
        found.append("tl-silent")
    return " ".join(found)


def _names(made: Picture, fits: tuple[Fit, Fit, Fit]) -> str:
    rows = []
    for i, lane in enumerate(made.lanes):
        depth = f' class="tl-d{min(lane.depth, 4)}"' if lane.depth else ""
        full = f' title="{safe(lane.full)}"' if lane.full != lane.name else ""

        def name(fit: Fit, only: str, *, i: int = i, lane: Lane = lane) -> str:
            shown = safe(fit.shortened.get(i, lane.name))
            return f'<span class="{only.strip()}">{shown}</span>' if only else shown

        words = fits[2].above.get(i)
        sign = next((end.sign for end in made.ends if end.lane == i), "")
        said = f'<span class="tl-n tl-{sign}">{safe(words)}</span>' if words else ""
        rows.append(f"<div{depth}><code{full}>{each(fits, name)}</code>{said}</div>")
    return "".join(rows)
