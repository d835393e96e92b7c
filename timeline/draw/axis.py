"""The axis under the lanes: round ticks, the moments that matter, the numbers of printed lines."""

from __future__ import annotations

from collections.abc import Iterable

from .fit import Fit
from .ink import percent
from .picture import Picture
from .words import number, width

_TICKS, _NUMBERS, _SIZE = 15, 31, 11  # pixels under the lanes, size of type


def axis(picture: Picture, wide: Fit, narrow: Fit | None) -> Iterable[str]:
    for at in picture.scale.ticks():
        x = percent(picture.scale.x(at))
        yield f'<line class="tl-grid-line" x1="{x}" x2="{x}" y1="0" y2="100%"/>'
    yield '<line class="tl-axis" x1="0" x2="100%" y1="100%" y2="100%"/>'
    yield from _texts(picture, wide.bars if narrow is None else narrow.bars)
    seen = dict.fromkeys(number.at for number in picture.numbers)
    for at in seen:
        x = percent(picture.scale.x(at))
        yield f'<line class="tl-printed" x1="{x}" x2="{x}" y1="100%" y2="100%"/>'
    both = [list(_numbers(picture, fit.bars)) for fit in (wide, narrow) if fit is not None]
    if len(both) == 1 or both[0] == both[1]:
        yield from (_number(x, text, "") for x, text in both[0])
    else:
        yield from (_number(x, text, " tl-w") for x, text in both[0])
        yield from (_number(x, text, " tl-n") for x, text in both[1])


def _texts(picture: Picture, bars: float) -> Iterable[str]:
    """The moments at which calls came back, and the round ticks that do not touch them."""
    shown: list[tuple[float, str, str]] = []  # percent, text, look
    calls = [] if picture.turns else [moment for moment in picture.moments if moment.strong]
    times = [(moment.at, " tl-now") for moment in calls]
    times += [(at, "") for at in picture.scale.ticks()]
    for at, look in times:
        x, text = picture.scale.x(at), number(at / picture.scale.size)
        broad = width(text, _SIZE, bold=True) + 8
        if all(bars * abs(x - other) / 100 >= broad for other, *_ in shown):
            shown.append((x, text, look))
    last = max(shown)
    for entry in shown:
        x, text, look = entry
        yield _text(x, f"{text} {picture.scale.unit}" if entry is last else text, look)


def _text(x: float, text: str, look: str) -> str:
    return f'<text class="tl-tick{look}" x="{percent(x)}" y="100%" dy="{_TICKS}">{text}</text>'


def _numbers(picture: Picture, bars: float) -> Iterable[tuple[float, str]]:
    """(percent, "3") or (percent, "4–7") where single numbers would touch."""
    groups: list[tuple[list[int], float, float]] = []  # numbers, first x, last x
    for line in sorted(picture.numbers, key=lambda line: line.number):
        x = picture.scale.x(line.at)
        if groups:
            members, first, last = groups[-1]
            room = bars * (x - (first + last) / 2) / 100
            if room < (width(_range(members), _SIZE) + width(str(line.number), _SIZE)) / 2 + 9:
                members.append(line.number)
                groups[-1] = (members, min(first, x), max(last, x))
                continue
        groups.append(([line.number], x, x))
    for members, first, last in groups:
        yield (first + last) / 2, _range(members)


def _range(members: list[int]) -> str:
    return f"{members[0]}–{members[-1]}" if len(members) > 1 else f"{members[0]}"


def _number(x: float, text: str, only: str) -> str:
    return f'<text class="tl-number{only}" x="{percent(x)}" y="100%" dy="{_NUMBERS}">{text}</text>'
