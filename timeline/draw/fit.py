"""Which words have room: decided here, for a wide figure and a narrow one, so that the page needs
no script and nothing is cut or overlaps at any width between.

The narrow figure has its names above the bars, so that the bars take the whole width.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .calls import Moment
from .picture import End, Picture
from .words import mono, width

WIDE = 520  # pixels: from this width on names stand beside the bars; the CSS has the same number
NARROW = 300  # the least width of the bars where names stand above them
NAME, WORD, MOMENT, SMALL = 12, 12, 13, 11  # sizes of type; in a narrow figure names are SMALL
GAP, SIGN, EDGE = 14, 13, 12  # names to bars; middle of a sign to its words; bars to the border
MOST_ROWS = 3
_MOST_MARGIN = 190


@dataclass(frozen=True)
class Label:
    """The words above the axis for one moment."""

    moment: Moment
    row: int  # of its lowest line, from below
    anchor: str  # "middle" | "start" | "stop"
    x: float  # percent
    texts: tuple[str, ...]


@dataclass
class Fit:
    """What a figure of one width shows."""

    bars: float  # least width of the bars in pixels
    names: int = 0  # width of the names in characters
    margin: int = 0  # room right of the bars in characters
    beside: dict[int, str] = field(default_factory=dict)  # lane -> words right of its end
    above: dict[int, str] = field(default_factory=dict)  # lane -> words on the line of its name
    labels: list[Label] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return max((label.row + len(label.texts) for label in self.labels), default=0)

    def holds(self, text: str, percent: float, size: int = SMALL) -> bool:
        return percent * self.bars / 100 >= width(text, size) + 8


def wide(picture: Picture, names: int = 0, margin: int = 0) -> Fit:
    """``names``, ``margin``: what other figures need that this one is to stand in line with."""
    indents = [2 * min(lane.depth, 4) + len(lane.name) for lane in picture.lanes]
    names = max(_even(max(indents, default=0)), names)
    room = WIDE - mono("0" * names, NAME) - GAP
    beside, needed = {}, float(EDGE)
    for end in picture.ends:
        if not end.words:
            continue
        reach = picture.scale.x(end.at) / 100
        needs = [_margin(word, reach, room) for word in end.words]
        chosen = next((i for i, need in enumerate(needs) if need <= _MOST_MARGIN), len(needs) - 1)
        beside[end.lane] = end.words[chosen]
        needed = max(needed, needs[chosen])
    margin = max(_even(needed / mono("0", NAME)), margin)
    fit = Fit(room - mono("0" * margin, NAME), names, margin, beside)
    fit.labels = _labels(picture, fit.bars, mono("0" * margin, NAME))
    return fit


def narrow(picture: Picture) -> Fit:
    fit = Fit(NARROW)
    for end in picture.ends:
        if end.words:
            _place(fit, picture, end)
    fit.labels = _labels(picture, NARROW, EDGE)
    return fit


def _place(fit: Fit, picture: Picture, end: End) -> None:
    lane = picture.lanes[end.lane]
    name = mono(lane.name, SMALL) + 12 * min(lane.depth, 4)
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


def _labels(picture: Picture, bars: float, margin: float) -> list[Label]:
    """Place the labels of all moments; the strong ones first, what has no room is left out."""
    placed: list[tuple[float, float, float, Label]] = []  # left, right, line
    order = sorted(picture.moments, key=lambda moment: (not moment.strong, moment.at))
    for moment in order:
        at = picture.scale.x(moment.at) * bars / 100
        texts = moment.texts[-MOST_ROWS:]
        broad = max(width(text, MOMENT, bold=moment.strong) for text in texts) + 12
        anchor, left = "middle", at - broad / 2
        if left < 0:
            anchor, left = "start", 0.0
        if left + broad > bars + margin:
            anchor, left = "stop", bars - broad
        x = {"middle": picture.scale.x(moment.at), "start": 0.0, "stop": 100.0}[anchor]
        for row in range(MOST_ROWS - len(texts) + 1):
            if all(_apart(left, broad, at, row, len(texts), other) for other in placed):
                label = Label(moment, row, anchor, x, texts)
                placed.append((left, left + broad, at, label))
                break
    return [label for *_, label in placed]


def _apart(left: float, broad: float, at: float, row: int, rows: int, other) -> bool:
    """Neither do the words overlap, nor does the line of one pass through the words of the other."""
    left2, right2, at2, label = other
    if row < label.row + len(label.texts) and label.row < row + rows:
        return left + broad <= left2 or right2 <= left
    lower_is_other = label.row < row
    return not left2 < at < right2 if lower_is_other else not left < at2 < left + broad
