"""Where the words above the axis go: they neither overlap nor does a line pass through them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .calls import Moment
from .scale import Scale
from .words import width

SIZE = 13  # of type
MOST_ROWS = 3
_TRIES = 60  # of arrangements, before the moments are served first come first
_APART = 14  # pixels between two labels


@dataclass(frozen=True)
class Label:
    """The words for one moment."""

    moment: Moment
    row: int  # of the lowest line of words, counted from below
    anchor: str  # "middle" | "start" | "stop"
    x: float  # percent
    texts: tuple[str, ...]


@dataclass(frozen=True)
class _Placed:
    left: float  # pixels
    right: float
    line: float
    label: Label

    @property
    def top(self) -> int:
        return self.label.row + len(self.label.texts)


def place(moments: list[Moment], scale: Scale, bars: float, margin: float) -> list[Label]:
    """Labels for all moments that have room, in as few rows as can be; the strong come first."""
    moments = sorted(moments, key=lambda moment: (not moment.strong, moment.at))
    if not moments:
        return []
    for short in (False, True):
        places = [list(_candidates(moment, scale, bars, margin, short)) for moment in moments]
        for rows in range(MOST_ROWS if short else 1, MOST_ROWS + 1):
            low = [[one for one in some if one.top <= rows] for some in places]
            if found := _search(low, [], itertools.repeat(None, _TRIES)):
                return [placed.label for placed in found]
    found = []
    for candidates in places:
        free = (one for one in candidates if all(_apart(one, other) for other in found))
        found += [placed for placed in (next(free, None),) if placed]
    return [placed.label for placed in found]


def _search(
    places: list[list[_Placed]], found: list[_Placed], tries: Iterator[None]
) -> list[_Placed]:
    """A place for every label; [] if there is none, or it is not found in so many tries."""
    if len(found) == len(places):
        return found
    for one in places[len(found)]:
        if all(_apart(one, other) for other in found):
            whole = _search(places, [*found, one], tries)
            if whole:
                return whole
        if next(tries, 0) == 0:
            break
    return []


def _candidates(
    moment: Moment, scale: Scale, bars: float, margin: float, short: bool
) -> Iterable[_Placed]:
    """Over its line if possible, else beside it, else a row higher; ``short`` as a last resort."""
    x = scale.x(moment.at)
    line = x * bars / 100
    for texts in (moment.texts, moment.shorts)[: 1 + short]:
        texts = texts[-MOST_ROWS:]
        broad = max(width(text, SIZE, bold=moment.strong) for text in texts)
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
    low, high = (one, other) if one.label.row <= other.label.row else (other, one)
    if high.label.row < low.label.row + len(low.label.texts):
        return one.right + _APART <= other.left or other.right + _APART <= one.left
    return not low.left - 4 < high.line < low.right + 4
