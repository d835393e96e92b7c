"""A drawing as a file of its own: light and dark, with nothing outside it."""

from __future__ import annotations

from timeline.draw.contents.picture import picture
from timeline.draw.layout import fit
from timeline.draw.markup import safe
from timeline.draw.style import css
from timeline.draw.svg.marks import ROW
from timeline.draw.svg.plot import plot
from timeline.draw.words import mono
from timeline.recording import Recording

_WIDTH, _PITCH, _PADDING = 760, 24, 16
_AXIS = {True: 38, False: 22}  # pixels under the lanes, with and without numbered lines


def svg(recording: Recording, *, focus: str = "", prefix: str = "tl") -> str:
    """A whole SVG document."""
    made = picture(recording, focus)
    wide = fit.wide(made)
    names = mono(wide.names, fit.NAME) + fit.GAP
    margin = mono(wide.margin, fit.NAME)
    top = _PADDING + ROW * wide.rows
    lanes = _PITCH * len(made.lanes)
    height = top + lanes + _AXIS[bool(made.numbers)] + _PADDING
    labels = "".join(
        f'<text class="tl-name" x="{_PADDING + 14 * min(lane.depth, 4)}" '
        f'y="{top + _PITCH * (i + 0.5):g}">{safe(lane.name)}</text>'
        for i, lane in enumerate(made.lanes)
    )
    bars = plot(made, [wide], prefix).removeprefix("<svg ")
    place = (
        f'x="{_PADDING + names:g}" y="{top}" height="{lanes}" '
        f'width="{_WIDTH - 2 * _PADDING - names - margin:g}"'
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tl-file" width="{_WIDTH}" '
        f'height="{height}" viewBox="0 0 {_WIDTH} {height}"><style>{css(drawing_only=True)}</style>'
        f'<rect class="tl-paper" width="100%" height="100%"/>{labels}<svg {place} {bars}</svg>\n'
    )
