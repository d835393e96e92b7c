"""Which words have room: decided here, for figures of three widths, so that the page needs no
script and nothing is cut or overlaps at any width between them.

A wide figure has names beside the bars, a middle one has shorter names there, and a narrow one
has them above the bars, so that the bars take the whole width.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.draw.contents.lanes import Lane
from timeline.draw.contents.picture import End, Picture
from timeline.draw.layout.labels import Label, Room, place
from timeline.draw.words import cells, lane_name, mono, width

WIDE, MIDDLE = 600, 400  # pixels from which on a figure is so; the style sheet has the same numbers
NARROW = 300  # the least width of the bars in a narrow figure
NAME, WORD, SMALL = 12, 12, 11  # sizes of type; the names of a narrow figure are SMALL
GAP, SIGN, EDGE = 14, 16, 12  # names to bars; middle of a sign to its words; bars to the border
_SHORT = 16  # characters of a name in a middle figure, with its indent
_LEAST_NAME = 8
_MOST = {WIDE: 1300, MIDDLE: WIDE}  # the widest figure that is still so
_LEAST_BARS = {WIDE: 160, MIDDLE: 180}
MIN_BAR_WIDTH = 100  # px


@dataclass
class Fit:
    """What a figure of one width shows."""

    bars: float  # least width of the bars in pixels
    names: int = 0  # width of the names in characters
    margin: int = 0  # room right of the bars in characters
    beside: dict[int, str] = field(default_factory=dict)  # lane -> words right of its end
    inside: dict[int, str] = field(default_factory=dict)  # lane -> words left of it, in the bar
    above: dict[int, str] = field(default_factory=dict)  # lane -> words on the line of its name
    shortened: dict[int, str] = field(default_factory=dict)  # lane -> its name, to make room
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


def wide(picture: Picture, names: int = 0, margin: int = 0) -> Fit:
    """``names``, ``margin``: what other figures need that this one is to stand in line with."""
    return _beside(picture, WIDE, [lane.name for lane in picture.lanes], names, margin)


def middle(picture: Picture, names: int = 0, margin: int = 0) -> Fit:
    shown = [_short_name(lane, _SHORT) for lane in picture.lanes]
    fit = _beside(picture, MIDDLE, shown, names, margin)
    fit.shortened = dict(enumerate(shown))
    return fit


def narrow(picture: Picture) -> Fit:
    fit = Fit(NARROW)
    for end in picture.ends:
        if end.words:
            _put_narrow(fit, picture, end)
    fit.labels = place(picture.moments, picture.scale, Room(0, NARROW, MIDDLE, EDGE))
    return fit


def _beside(picture: Picture, least: int, shown: list[str], names: int, margin: int) -> Fit:
    indents = (2 * min(lane.depth, 4) for lane in picture.lanes)
    lengths = map(sum, zip(indents, map(cells, shown), strict=True))
    names = max(names, _even(max(lengths, default=0)))
    room = least - mono(names, NAME) - GAP
    roomy = _words(picture, Fit(room, names, margin), room - _LEAST_BARS[least])
    tight = _words(picture, Fit(room, names, margin), EDGE)
    fit = tight if _shortened(picture, tight) < _shortened(picture, roomy) else roomy
    over = Room(mono(names, NAME), fit.bars, fit.bars + _MOST[least] - least, fit.edge)
    fit.labels = place(picture.moments, picture.scale, over)
    return fit


def _words(picture: Picture, fit: Fit, most: float) -> Fit:
    """Words beside the ends of their bars where that takes no wider margin than ``most``, else
    in the bars, else shorter ones beside them, at the cost of a wider margin."""
    room, least = fit.bars, fit.margin
    ends = [end for end in picture.ends if end.words]
    needs = {
        end.lane: [_margin(w, picture.scale.x(end.at) / 100, room) for w in end.words]
        for end in ends
    }
    place = {
        lane: next((i for i, need in enumerate(found) if need <= most), None)
        for lane, found in needs.items()
    }
    while True:
        margins = [needs[lane][i] for lane, i in place.items() if i is not None]
        fit.margin = max(
            _even(max(margins, default=0.0) / mono(1, NAME)), _even(EDGE / mono(1, NAME)), least
        )
        fit.bars = room - mono(fit.margin, NAME)
        fit.inside = {
            end.lane: word for end in ends if (word := _inside(end, place[end.lane], fit))
        }
        homeless = [end for end in ends if place[end.lane] is None and end.lane not in fit.inside]
        if not homeless:
            break
        for end in homeless:
            if needs[end.lane][-1] <= room - MIN_BAR_WIDTH:
                place[end.lane] = len(end.words) - 1
            else:  # the sign alone must tell it
                ends.remove(end)
                del place[end.lane]
    for end in ends:
        at = place[end.lane]
        if end.lane not in fit.inside and at is not None:
            fit.beside[end.lane] = end.words[at]
    return fit


def _inside(end: End, beside: int | None, fit: Fit) -> str:
    """The longest words that fit into the bar, if longer than those that fit beside it."""
    room = end.bar * fit.bars / 100 - 2 * SIGN
    return next((word for word in end.words[:beside] if width(word, SMALL) <= room), "")


def _shortened(picture: Picture, fit: Fit) -> int:
    shown = fit.beside | fit.inside
    return sum(bool(end.words) and shown.get(end.lane) != end.words[0] for end in picture.ends)


def _put_narrow(fit: Fit, picture: Picture, end: End) -> None:
    lane = picture.lanes[end.lane]
    indent, at = 12 * min(lane.depth, 4), picture.scale.x(end.at) * NARROW / 100
    for word in end.words:
        if at + SIGN + width(word, WORD) <= NARROW + EDGE:
            fit.beside[end.lane] = word
            return
        room = NARROW + EDGE - 12 - indent - width(word, WORD)
        if mono(cells(lane.name), SMALL) <= room:
            fit.above[end.lane] = word
            return
    if lane.task and room >= mono(_LEAST_NAME, SMALL):
        fit.above[end.lane] = word
        fit.shortened[end.lane] = lane_name(lane.task, int(room / mono(1, SMALL)))


def _short_name(lane: Lane, most: int) -> str:
    """The name of a lane in so many characters, its indent among them."""
    most -= 2 * min(lane.depth, 4)
    return lane_name(lane.task, most) if lane.task and cells(lane.name) > most else lane.name


def _margin(word: str, reach: float, room: float) -> float:
    """How wide the margin must be for ``word`` to fit after a bar that ends at ``reach``."""
    return (reach * room + SIGN + width(word, WORD) - room) / reach if reach else 0.0


def _even(characters: float) -> int:
    """Rounded up to the next even number: there is a CSS class for each of those."""
    return 2 * -int(-characters // 2)
