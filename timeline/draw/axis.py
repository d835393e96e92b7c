"""The axis under the lanes: round ticks, the moments that matter, the numbers of printed lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .each import each
from .fit import EDGE, Fit
from .ink import percent
from .picture import Picture
from .words import number, width

_TICKS, _NUMBERS, _SIZE = 15, 31, 11  # pixels under the lanes, size of type


def axis(picture: Picture, fits: Sequence[Fit]) -> Iterable[str]:
    for at in picture.scale.ticks():
        x = percent(picture.scale.x(at))
        yield f'<line class="tl-grid-line" x1="{x}" x2="{x}" y1="0" y2="100%"/>'
    yield '<line class="tl-axis" x1="0" x2="100%" y1="100%" y2="100%"/>'
    printed: dict[float, list[int]] = {}
    for line in picture.numbers:
        printed.setdefault(line.at, []).append(line.number)
    for at, lines in printed.items():
        which = " ".join(map(str, lines))  # for a script that points at the moment of a line
        x = percent(picture.scale.x(at))
        yield f'<circle class="tl-printed" cx="{x}" cy="100%" r="2.5" data-lines="{which}"/>'
    for draw in (_texts, _numbers):

        def drawn(fit: Fit, only: str, *, draw=draw) -> str:
            return "".join(draw(picture, fit, only))

        yield each(fits, drawn)


def _texts(picture: Picture, fit: Fit, only: str) -> Iterable[str]:
    """The moments at which calls came back, and the round ticks that do not touch them."""
    calls = [] if picture.turns else [moment for moment in picture.moments if moment.strong]
    times = dict.fromkeys((moment.at for moment in calls), " tl-now")
    times |= dict.fromkeys((at for at in picture.scale.ticks() if at not in times), "")
    shown: list[_Tick] = []
    for at, look in times.items():
        text = number(at / picture.scale.size)
        if at == max(times):
            text += f" {picture.scale.unit}"
        broad = width(text, _SIZE, bold=True)
        tick = _Tick(picture.scale.x(at), text, look, broad)
        if all(_apart(tick, other, fit.bars) for other in shown):
            shown.append(tick)
    last = max(shown, key=lambda tick: tick.x)
    for tick in shown:
        text = tick.text
        if tick is last and not text.endswith(picture.scale.unit):
            text += f" {picture.scale.unit}"
        over = fit.bars * tick.x / 100 + width(text, _SIZE, bold=True) / 2 > fit.bars + fit.edge
        look, place = tick.look + only, percent(tick.x)
        if over:  # right-aligned, so that it stays inside the figure
            look, place = f" tl-stop{look}", f'{place}" dx="{EDGE}'
        yield f'<text class="tl-tick{look}" x="{place}" y="100%" dy="{_TICKS}">{text}</text>'


@dataclass(frozen=True)
class _Tick:
    x: float  # percent
    text: str
    look: str
    broad: float


def _apart(one: _Tick, other: _Tick, bars: float) -> bool:
    return bars * abs(one.x - other.x) / 100 >= (one.broad + other.broad) / 2 + 6


def _numbers(picture: Picture, fit: Fit, only: str) -> Iterable[str]:
    """The number of each printed line; "4–7" where single numbers would touch."""
    groups: list[tuple[list[int], float, float]] = []  # numbers, first x, last x
    for line in picture.numbers:
        x = picture.scale.x(line.at)
        if groups:
            members, first, last = groups[-1]
            room = fit.bars * (x - (first + last) / 2) / 100
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
