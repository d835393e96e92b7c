"""Where the words above the axis go: they neither overlap nor does a line pass through them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from timeline.draw.contents.calls import Moment
from timeline.draw.contents.scale import Scale
from timeline.draw.words import width

SIZE = 13  # of type
MOST_ROWS = 3
_TRIES = 60  # of arrangements, before another way is tried
_MOST_CHOSEN = 4  # moments for which it is tried who must do with few words
_APART = 14  # pixels between two labels
_SLIM = 0.75  # of the width in a broad font


class Label(NamedTuple):
    """The words for one moment."""

    moment: Moment
    row: int  # of the lowest line of words, counted from below
    anchor: str  # "middle" | "start" | "stop"
    x: float  # percent
    texts: tuple[str, ...]


class _Placed(NamedTuple):
    left: float  # pixels
    right: float
    line: float
    label: Label

    @property
    def top(self) -> int:
        return self.label.row + len(self.label.texts)


@dataclass(frozen=True)
class Room:
    """For labels: pixels left of the bars, of the bars at least and at most, right of them."""

    left: float
    bars: float
    most: float
    right: float


def place(moments: list[Moment], scale: Scale, room: Room) -> list[Label]:
    """Labels in as few rows as can be and with as many words; what has no room is left out."""
    moments = sorted(moments, key=lambda moment: moment.at)
    full = [list(_candidates(moment, moment.texts, scale, room)) for moment in moments]
    for rows in range(1, MOST_ROWS + 1):
        if found := _search([[one for one in some if one.top <= rows] for some in full]):
            return [placed.label for placed in found]
    short = [list(_candidates(moment, moment.shorts, scale, room)) for moment in moments]
    both = list(zip(moments, full, short, strict=True))
    found = _with_few_words([places for _, *places in both])
    if not found:
        found = _with_few_words([places for moment, *places in both if moment.raised])
        placed = {one.label.moment for one in found}
        _add([one for one in both if one[0] not in placed], found)
    return [placed.label for placed in found]


def _with_few_words(places: list[list[list[_Placed]]]) -> list[_Placed]:
    """A place for each, where as few as can be do with few words; [] if that is not found."""
    if len(places) <= _MOST_CHOSEN:
        for which in sorted(itertools.product((0, 1), repeat=len(places)), key=sum):
            if found := _search([both[cut] for both, cut in zip(places, which, strict=True)]):
                return found
    return []


def _add(moments: list[tuple[Moment, list[_Placed], list[_Placed]]], found: list[_Placed]) -> None:
    """Those of ``moments`` that have room beside ``found``: the most important come first."""
    moments.sort(key=lambda one: (not one[0].raised, not one[0].strong, one[0].at))
    for _, full, short in moments:
        free = (one for one in [*full, *short] if all(_apart(one, other) for other in found))
        found += [placed for placed in (next(free, None),) if placed]


def _search(places: list[list[_Placed]]) -> list[_Placed]:
    """A place for every label; [] if there is none, or it is not found in so many tries."""
    return _extend(places, [], itertools.repeat(None, _TRIES)) if all(places) else []


def _extend(
    places: list[list[_Placed]], found: list[_Placed], tries: Iterator[None]
) -> list[_Placed]:
    if len(found) == len(places):
        return found
    for one in places[len(found)]:
        if all(_apart(one, other) for other in found):
            whole = _extend(places, [*found, one], tries)
            if whole:
                return whole
        if next(tries, 0) == 0:
            break
    return []


def _candidates(
    moment: Moment, texts: tuple[str, ...], scale: Scale, room: Room
) -> Iterable[_Placed]:
    """Over its line if possible, else beside it, else a row higher."""
    x = scale.x(moment.at)
    line = x * room.bars / 100
    texts = texts[-MOST_ROWS:]
    broad = max(width(text, SIZE, bold=moment.strong) for text in texts)
    places = [("middle", x, line - broad / 2), ("start", x, line), ("stop", x, line - broad)]
    # at the border of the bars, if all stay over the line however wide they are, in a slim font too
    least = _SLIM * min(width(text, SIZE, bold=moment.strong) for text in texts)
    if x * room.most / 100 <= least:
        places.append(("start", 0.0, 0.0))
    if (100 - x) * room.most / 100 <= least:
        places.append(("stop", 100.0, room.bars - broad))
    for row in range(MOST_ROWS - len(texts) + 1):
        for anchor, percent, left in places:
            if left >= -room.left and left + broad <= room.bars + room.right:
                label = Label(moment, row, anchor, percent, texts)
                yield _Placed(left, left + broad, line, label)


def _apart(one: _Placed, other: _Placed) -> bool:
    low, high = (one, other) if one.label.row <= other.label.row else (other, one)
    if high.label.row < low.label.row + len(low.label.texts):
        return one.right + _APART <= other.left or other.right + _APART <= one.left
    return not low.left - 4 < high.line < low.right + 4
