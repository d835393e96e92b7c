"""Which words have room: decided here, for a wide figure and a narrow one, so that the page needs
no script and nothing is cut or overlaps at any width between.

The narrow figure has its names above the bars, so that the bars take the whole width.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .calls import Moment
from .picture import End, Picture
from .words import mono, width

WIDE = 520  # pixels: from this width on names stand beside the bars; the CSS has the same number
NARROW = 300  # the least width of the bars where names stand above them
NAME, WORD, MOMENT, SMALL = 12, 12, 13, 11  # sizes of type; in a narrow figure names are SMALL
GAP, SIGN, EDGE = 14, 16, 12  # names to bars; middle of a sign to its words; bars to the border
MOST_ROWS = 3
_MOST_MARGIN = 190
_MOST_SEARCHED = 5  # moments


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
    """Labels for all moments that have room, in as few rows as can be; the strong come first."""
    moments = sorted(picture.moments, key=lambda moment: (not moment.strong, moment.at))
    for short in (False, True):
        places = [list(_candidates(picture, moment, bars, margin, short)) for moment in moments]
        for rows in range(1, MOST_ROWS + 1):
            if len(moments) <= _MOST_SEARCHED and (found := _search(places, rows, [])):
                return [placed.label for placed in found]
    found = []
    for candidates in places:
        free = (one for one in candidates if all(_apart(one, other) for other in found))
        found += [placed for placed in (next(free, None),) if placed]
    return [placed.label for placed in found]


def _search(places: list[list[_Placed]], rows: int, found: list[_Placed]) -> list[_Placed]:
    """A place for every label within ``rows``; [] if there is none."""
    if len(found) == len(places):
        return found
    for one in places[len(found)]:
        if one.label.row + len(one.label.texts) <= rows:
            if all(_apart(one, other) for other in found):
                if whole := _search(places, rows, [*found, one]):
                    return whole
    return []


@dataclass(frozen=True)
class _Placed:
    left: float
    right: float
    line: float
    label: Label


def _candidates(
    picture: Picture, moment: Moment, bars: float, margin: float, short: bool
) -> Iterable[_Placed]:
    """Over its line if possible, else beside it, else one row higher; ``short`` as a last resort."""
    x = picture.scale.x(moment.at)
    line = x * bars / 100
    for texts in (moment.texts, moment.shorts)[: 1 + short]:
        texts = texts[-MOST_ROWS:]
        broad = max(width(text, MOMENT, bold=moment.strong) for text in texts)
        places = (
            ("middle", x, line - broad / 2),
            ("start", x, line),
            ("stop", x, line - broad),
            ("start", 0.0, 0.0),
            ("stop", 100.0, bars - broad),
        )
        for row in range(MOST_ROWS - len(texts) + 1):
            for anchor, percent, left in places:
                inside = left >= -0.5 and left + broad <= bars + margin
                if inside and left - 1 <= line <= left + broad + 1:
                    label = Label(moment, row, anchor, percent, texts)
                    yield _Placed(left, left + broad, line, label)


def _apart(one: _Placed, other: _Placed) -> bool:
    """Neither do the words overlap nor does a line pass through the words of the other."""
    low, high = sorted((one, other), key=lambda placed: placed.label.row)
    if high.label.row < low.label.row + len(low.label.texts):
        return one.right + 14 <= other.left or other.right + 14 <= one.left
    return not low.left - 4 < high.line < low.right + 4
