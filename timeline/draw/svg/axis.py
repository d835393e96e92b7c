"""The axis under the lanes: round ticks, the moments that matter, the numbers of printed lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from timeline.draw.contents.picture import Picture
from timeline.draw.layout.fit import EDGE, Fit
from timeline.draw.markup import percent
from timeline.draw.svg.each import each
from timeline.draw.words import number, width

Draw = Callable[[Picture, Fit, str], Iterable[str]]

_TICKS, _NUMBERS, _SIZE = 15, 31, 11  # pixels under the lanes, size of type
_OVER = 6  # pixels that words may reach over the left border


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

        def drawn(fit: Fit, only: str, *, draw: Draw = draw) -> str:
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
        broad = width(text, _SIZE, bold=True)
        tick = _Tick(picture.scale.x(at), text, look, broad)
        if all(_apart(tick, other, fit.bars) for other in shown):
            shown.append(tick)
    last = max(shown, key=lambda tick: tick.x)
    for tick in shown:
        text = f"{tick.text} {picture.scale.unit}" if tick is last else tick.text
        yield _text(f"tl-tick{tick.look}{only}", tick.x, _TICKS, text, fit)


def _text(look: str, x: float, down: int, text: str, fit: Fit) -> str:
    """Centred at ``x``, but at the borders of the figure inside it."""
    half, at, away = width(text, _SIZE, bold=True) / 2, x * fit.bars / 100, ""
    if at + half > fit.bars + fit.edge:
        look, away = f"{look} tl-stop", f' dx="{EDGE}"'
    elif at - half < -_OVER:
        look, away = f"{look} tl-start", f' dx="-{_OVER}"'
    return f'<text class="{look}" x="{percent(x)}" y="100%" dy="{down}"{away}>{text}</text>'


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
        yield _text(f"tl-number{only}", (first + last) / 2, _NUMBERS, _range(members), fit)


def _range(members: list[int]) -> str:
    return f"{members[0]}–{members[-1]}" if len(members) > 1 else f"{members[0]}"
