"""The axis under the lanes: round ticks, the moments that matter, the numbers of printed lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .each import each
from .fit import Fit
from .ink import percent
from .picture import Picture
from .words import number, width

_TICKS, _NUMBERS, _SIZE = 15, 31, 11  # pixels under the lanes, size of type


def axis(picture: Picture, fits: Sequence[Fit]) -> Iterable[str]:
    for at in picture.scale.ticks():
        x = percent(picture.scale.x(at))
        yield f'<line class="tl-grid-line" x1="{x}" x2="{x}" y1="0" y2="100%"/>'
    yield '<line class="tl-axis" x1="0" x2="100%" y1="100%" y2="100%"/>'
    for at in dict.fromkeys(line.at for line in picture.numbers):
        yield f'<circle class="tl-printed" cx="{percent(picture.scale.x(at))}" cy="100%" r="2.5"/>'
    for draw in (_texts, _numbers):

        def drawn(fit: Fit, only: str, *, draw=draw) -> str:
            return "".join(draw(picture, fit.bars, only))

        yield each(fits, drawn)


def _texts(picture: Picture, bars: float, only: str) -> Iterable[str]:
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
        yield _text(x, f"{text} {picture.scale.unit}" if entry is last else text, look + only)


def _text(x: float, text: str, look: str) -> str:
    return f'<text class="tl-tick{look}" x="{percent(x)}" y="100%" dy="{_TICKS}">{text}</text>'


def _numbers(picture: Picture, bars: float, only: str) -> Iterable[str]:
    """The number of each printed line; "4–7" where single numbers would touch."""
    groups: list[tuple[list[int], float, float]] = []  # numbers, first x, last x
    for line in picture.numbers:
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
        x = percent((first + last) / 2)
        text = _range(members)
        yield f'<text class="tl-number{only}" x="{x}" y="100%" dy="{_NUMBERS}">{text}</text>'


def _range(members: list[int]) -> str:
    return f"{members[0]}–{members[-1]}" if len(members) > 1 else f"{members[0]}"
