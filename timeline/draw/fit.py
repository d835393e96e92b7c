"""Which words have room: decided here, for figures of three widths, so that the page needs no
script and nothing is cut or overlaps at any width between them.

A wide figure has names beside the bars, a middle one has shorter names there, and a narrow one
has them above the bars, so that the bars take the whole width.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .labels import Label, place
from .picture import End, Picture
from .words import cells, lane_name, mono, width

WIDE, MIDDLE = 600, 400  # pixels from which on a figure is so; the style sheet has the same numbers
NARROW = 300  # the least width of the bars in a narrow figure
NAME, WORD, SMALL = 12, 12, 11  # sizes of type; the names of a narrow figure are SMALL
GAP, SIGN, EDGE = 14, 16, 12  # names to bars; middle of a sign to its words; bars to the border
_SHORT = 16  # characters of a name in a middle figure
_LEAST_BARS = {WIDE: 160, MIDDLE: 180}


@dataclass
class Fit:
    """What a figure of one width shows."""

    bars: float  # least width of the bars in pixels
    names: int = 0  # width of the names in characters
    margin: int = 0  # room right of the bars in characters
    beside: dict[int, str] = field(default_factory=dict)  # lane -> words right of its end
    inside: dict[int, str] = field(default_factory=dict)  # lane -> words left of it, in the bar
    above: dict[int, str] = field(default_factory=dict)  # lane -> words on the line of its name
    labels: list[Label] = field(default_factory=list)

    @property
    def edge(self) -> float:
        """Pixels right of the bars."""
        return mono(self.margin, NAME) if self.margin else EDGE

    @property
    def rows(self) -> int:
        return max((label.row + len(label.texts) for label in self.labels), default=0)

    def holds(self, text: str, percent: float) -> bool:
        return percent * self.bars / 100 >= width(text, SMALL) + 8


def short_name(picture: Picture, lane: int) -> str:
    """The name of a lane in a middle figure."""
    shown = picture.lanes[lane]
    most = _SHORT - 2 * min(shown.depth, 4)
    return lane_name(shown.task, most) if shown.task and cells(shown.name) > most else shown.name


def wide(picture: Picture, names: int = 0, margin: int = 0) -> Fit:
    """``names``, ``margin``: what other figures need that this one is to stand in line with."""
    return _beside(picture, WIDE, [lane.name for lane in picture.lanes], names, margin)


def middle(picture: Picture, names: int = 0, margin: int = 0) -> Fit:
    shown = [short_name(picture, i) for i in range(len(picture.lanes))]
    return _beside(picture, MIDDLE, shown, names, margin)


def narrow(picture: Picture) -> Fit:
    fit = Fit(NARROW)
    for end in picture.ends:
        if end.words:
            _put_narrow(fit, picture, end)
    fit.labels = place(picture.moments, picture.scale, fit.bars, fit.edge)
    return fit


def _beside(picture: Picture, least: int, shown: list[str], names: int, margin: int) -> Fit:
    indents = (2 * min(lane.depth, 4) for lane in picture.lanes)
    lengths = map(sum, zip(indents, map(cells, shown), strict=True))
    names = max(names, _even(max(lengths, default=0)))
    room = least - mono(names, NAME) - GAP
    roomy = _words(picture, room, names, room - _LEAST_BARS[least])
    tight = _words(picture, room, names, EDGE)
    fit = tight if _shortened(picture, tight) < _shortened(picture, roomy) else roomy
    fit.margin = max(fit.margin, margin)
    fit.bars = room - mono(fit.margin, NAME)
    fit.labels = place(picture.moments, picture.scale, fit.bars, fit.edge)
    return fit


def _words(picture: Picture, room: float, names: int, most: float) -> Fit:
    """``most``: how wide the margin may be; words that need more of it stand in their bar."""
    fit, needed = Fit(room, names), float(EDGE)
    for end in picture.ends:
        if end.words:
            needed = max(needed, _put_beside(fit, picture, end, most))
    fit.margin = _even(needed / mono(1, NAME))
    return fit


def _shortened(picture: Picture, fit: Fit) -> int:
    shown = fit.beside | fit.inside
    return sum(bool(end.words) and shown[end.lane] != end.words[0] for end in picture.ends)


def _put_beside(fit: Fit, picture: Picture, end: End, most: float) -> float:
    """Choose words and their place; the width of the margin that they need."""
    reach = picture.scale.x(end.at) / 100
    for word in end.words:
        needs = _margin(word, reach, fit.bars)
        if needs <= most:
            fit.beside[end.lane] = word
            return needs
        if end.bar * (fit.bars - most) / 100 >= width(word, SMALL) + 2 * SIGN:
            fit.inside[end.lane] = word
            return 0.0
    fit.beside[end.lane] = end.words[-1]
    return _margin(end.words[-1], reach, fit.bars)


def _put_narrow(fit: Fit, picture: Picture, end: End) -> None:
    lane = picture.lanes[end.lane]
    name = mono(cells(lane.name), SMALL) + 12 * min(lane.depth, 4)
    at = picture.scale.x(end.at) * NARROW / 100
    for word in end.words:
        if at + SIGN + width(word, WORD) <= NARROW + EDGE:
            fit.beside[end.lane] = word
            return
        if name + 12 + width(word, WORD) <= NARROW + EDGE:
            fit.above[end.lane] = word
            return
    fit.above[end.lane] = end.words[-1]


def _margin(word: str, reach: float, room: float) -> float:
    """How wide the margin must be for ``word`` to fit after a bar that ends at ``reach``."""
    return (reach * room + SIGN + width(word, WORD) - room) / reach if reach else 0.0


def _even(characters: float) -> int:
    """Rounded up to the next even number: there is a CSS class for each of those."""
    return 2 * -int(-characters // 2)
